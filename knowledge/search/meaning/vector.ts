/** A vector in steps of 1/127 of its largest value: a quarter of the room, and what is alike stays so. */
export interface Packed {
  steps: Int8Array;
  length: number;
}

/** The vectors of one entry. */
export interface EntryVectors {
  short: Packed[];
  long: Packed[];
  part: Packed[];
}

const STEPS = 127;

export function unit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) || 1;
  return vector.map((value) => value / length);
}

export function pack(vector: Float32Array): Packed {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return packed(Int8Array.from(vector, (value) => Math.round((value / (most || 1)) * STEPS)));
}

export function unpack({ steps }: Packed): Float32Array {
  return Float32Array.from(steps);
}

/** Cosine of a question's vector of length 1 with a packed one. */
export function cosine(question: Float32Array, { steps, length }: Packed): number {
  let dot = 0;
  for (let i = 0; i < steps.length; i++) dot += (question[i] ?? 0) * (steps[i] ?? 0);
  return dot / length;
}

/** Adds it, brought to length 1, into a sum, or with `sign` -1 takes it out again. */
export function addUnit({ steps, length }: Packed, sum: Float64Array, sign: 1 | -1): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (sign * (steps[i] ?? 0)) / length;
}

export function toText({ steps }: Packed): string {
  return Buffer.from(steps.buffer, steps.byteOffset, steps.byteLength).toString('base64');
}

export function fromText(text: string): Packed {
  return packed(Int8Array.from(Buffer.from(text, 'base64')));
}

function packed(steps: Int8Array): Packed {
  return { steps, length: lengthOf(steps) || 1 };
}

function lengthOf(vector: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += (vector[i] ?? 0) ** 2;
  return Math.sqrt(squares);
}
