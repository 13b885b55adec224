/**
 * Whether a word may be another one mistyped. A false alarm costs more trust than one error caught earns, so only errors are
 * taken that fingers really make: neighbours swapped, a letter left out or doubled, a vowel or a key beside the right one.
 */
export function isMistyped(word: string, meant: string): boolean {
  const [a, b] = [Array.from(word), Array.from(meant)];
  if (b.length < SHORTEST || a[0] !== b[0]) return isSwap(a, b) && b.length >= SHORTEST;
  if (a.length === b.length) return isSwap(a, b) || (b.length >= MIDDLE && isNearMiss(a, b)) || isLongAndNear(a, b);
  if (a.length === b.length + 1) return isOneMore(a, b, b.length < MIDDLE) || isLongAndNear(a, b);
  if (a.length === b.length - 1) return (b.length >= MIDDLE && isOneMore(b, a, false)) || isLongAndNear(a, b);
  return false;
}

const SHORTEST = 4;
/** Shorter words have too many true neighbours ("fire": file, fine, five, firm, hire). */
const MIDDLE = 5;
/** From here on two errors at once. */
const LONG = 9;

/** Letters that are confused: on the keys of phones, or because they sound alike. */
const NEIGHBOURS = `qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa wa ws ed rd rf tf tg yg yh uh uj ij ik ok
  ol pl az sz sx dx dc fc fv gv gb hb hn jn jm km ck cs sz td pb vw fv gj iy ph`;
const CONFUSED = new Set(NEIGHBOURS.split(/\s+/).flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
const VOWEL = /^[aeiouy]$|^\p{M}$/u;

function isSwap(a: string[], b: string[]): boolean {
  const wrong = differences(a, b);
  const [first = 0, second = 0] = wrong;
  return (
    a.length === b.length &&
    wrong.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

function isNearMiss(a: string[], b: string[]): boolean {
  const wrong = differences(a, b);
  const [one = '', other = ''] = [a[wrong[0] ?? 0], b[wrong[0] ?? 0]];
  return wrong.length === 1 && ((VOWEL.test(one) && VOWEL.test(other)) || CONFUSED.has(one + other));
}

function differences(a: string[], b: string[]): number[] {
  return a.flatMap((letter, at) => (letter === b[at] ? [] : [at]));
}

/** `longer` is `shorter` with one letter more; with `isDoubled` only a letter beside its like. */
function isOneMore(longer: string[], shorter: string[], isDoubled: boolean): boolean {
  const at = longer.findIndex((letter, index) => letter !== shorter[index]);
  const isSame = longer.slice(at + 1).join('') === shorter.slice(at).join('');
  return isSame && (!isDoubled || longer[at] === longer[at - 1]);
}

function isLongAndNear(a: string[], b: string[]): boolean {
  if (b.length < LONG || a.slice(0, 2).join('') !== b.slice(0, 2).join('')) return false;
  let [from, end] = [0, 0];
  while (from < a.length && a[from] === b[from]) from++;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.length - from - end <= 2 && b.length - from - end <= 2;
}
