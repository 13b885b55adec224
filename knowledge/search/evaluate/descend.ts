/**
 * Finds the weights with the least loss by Adam (Kingma and Ba 2015), its steps shrinking to nothing in the second half.
 * `gradient` adds the loss's gradient at `weights` into its second argument. Same input, same weights.
 */
export function descend(
  start: Float64Array,
  gradient: (weights: Float64Array, into: Float64Array) => void,
  { rounds, rate }: { rounds: number; rate: number },
): Float64Array {
  const weights = Float64Array.from(start);
  const means = new Float64Array(start.length);
  const squares = new Float64Array(start.length);
  for (let round = 1; round <= rounds; round++) {
    const into = new Float64Array(start.length);
    gradient(weights, into);
    const pace = rate * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    for (let k = 0; k < into.length; k++) {
      const slope = into[k] ?? 0;
      means[k] = 0.9 * (means[k] ?? 0) + 0.1 * slope;
      squares[k] = 0.99 * (squares[k] ?? 0) + 0.01 * slope * slope;
      const step = (means[k] ?? 0) / (1 - 0.9 ** round);
      weights[k] = (weights[k] ?? 0) - (pace * step) / (Math.sqrt((squares[k] ?? 0) / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  return weights;
}
