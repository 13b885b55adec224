/** Letters missing, added, wrong or swapped with their neighbour, as few as turn one word into the other. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, last, before));
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function cheapest(a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number {
  const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : costOf(a[i - 1] ?? '', b[j - 1] ?? ''));
  const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwapped ? Math.min(best, (before[j - 2] ?? 0) + SWAP) : best;
}

/** The commonest slips cost less than another letter: neighbours swapped, a vowel for a vowel, the key beside. */
const SWAP = 0.8;
const NEAR = 0.7;

function costOf(typed: string, meant: string): number {
  const isNear = (VOWELS.includes(typed) && VOWELS.includes(meant)) || (NEIGHBOURS[typed] ?? '').includes(meant);
  return isNear ? NEAR : 1;
}

const VOWELS = 'aeiouy';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** The keys beside, above and below each key of a QWERTY keyboard. */
const NEIGHBOURS: Record<string, string> = Object.fromEntries(
  ROWS.flatMap((row, r) => Array.from(row, (key, i) => [key, neighboursOf(row, r, i)])),
);

function neighboursOf(row: string, r: number, i: number): string {
  const [above, below] = [ROWS[r - 1], ROWS[r + 1]];
  return [row[i - 1], row[i + 1], above?.[i], above?.[i + 1], below?.[i], below?.[i - 1]].join('');
}
