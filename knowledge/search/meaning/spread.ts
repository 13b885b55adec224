/** How values lie: around what, and how far apart. */
export interface Spread {
  mean: number;
  spread: number;
}

export function spreadOf(values: number[]): Spread {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1);
  return { mean, spread: Math.sqrt(variance) || 1e-6 };
}

export function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
