/**
 * How alike two words are, 0..1: one less the share of letters that must be changed, added, dropped or swapped with the next
 * (optimal string alignment). What cannot reach `least` may be told as 0: most words are told apart by their length alone.
 */
export function likeness(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  if (Math.abs(a.length - b.length) > (1 - least) * longer) return 0;
  return 1 - distance(a, b) / longer;
}

/** Three rows of the table are all that is looked at. UTF-16 units stand for letters: the same for all but a few scripts. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = at(last, j - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(last, j) + 1, at(row, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      row[j] = isSwap ? Math.min(cost, at(beforeLast, j - 2) + 1) : cost;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return at(last, b.length);
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity;
}
