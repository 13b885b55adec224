/** Crockford's base 32: no I, L, O and U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** x^5 + x^2 + 1, by which the 32 characters are a field. */
const POLYNOMIAL = 0b100101;

/**
 * The check character: the weighted sum of the characters in the field of 32, weights 2, 4, 8 … . In a field every weight but 0
 * tells each change of one character, and different weights tell each swap of two, neighbours or not.
 */
export function checkOf(data: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of data) {
    weight = multiply(weight, 2);
    sum ^= multiply(weight, valueOf(character) ?? 0);
  }
  return ALPHABET[sum] ?? '';
}

/** What a character stands for, read kindly: any case, O as 0, I and L as 1. */
export function valueOf(character: string): number | undefined {
  const upper = character.toUpperCase();
  const meant = upper === 'O' ? '0' : upper === 'I' || upper === 'L' ? '1' : upper;
  const value = ALPHABET.indexOf(meant);
  return meant.length === 1 && value >= 0 ? value : undefined;
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let factor = a, rest = b; rest; rest >>= 1) {
    if (rest & 1) product ^= factor;
    factor <<= 1;
    if (factor & 32) factor ^= POLYNOMIAL;
  }
  return product;
}
