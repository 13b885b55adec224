/** A piece of a message: plain, or with the address that it leads to. */
export interface Piece {
  text: string;
  url?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”।،؛؟]|tel:\+?[\d-]{3,}|\+\d[\d -]{6,16}\d|[\d০-৯०-९٠-٩]+/gi;
/** The zeros of Bengali, Devanagari and Arabic. */
const ZEROS = [0x9e6, 0x966, 0x660];

/**
 * Web addresses, international phone numbers and the `emergency` number, in whatever digits, become links; nothing else
 * does, whatever it looks like.
 */
export function findLinks(text: string, emergency = ''): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const url = addressOf(found, emergency, `${text[index - 1] ?? ''}${text[index + found.length] ?? ''}`);
    if (!url) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: found, url });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Whether an address may be followed from a message: web, phone, nothing that runs. */
export function isSafeAddress(url: string): boolean {
  return /^(https?:\/\/|tel:)/i.test(url);
}

/** `around` are the characters before and after: within a date, a price or a reference, figures call nobody. */
function addressOf(found: string, emergency: string, around: string): string | undefined {
  if (found.startsWith('+')) return `tel:${found.replace(/[ -]/g, '')}`;
  if (isSafeAddress(found)) return found;
  return emergency && toLatinDigits(found) === emergency && !/[-\w/%]/.test(around) ? `tel:${emergency}` : undefined;
}

function toLatinDigits(text: string): string {
  return Array.from(text, (digit) => {
    const zero = ZEROS.find((one) => digit.charCodeAt(0) >= one && digit.charCodeAt(0) < one + 10);
    return zero ? String(digit.charCodeAt(0) - zero) : digit;
  }).join('');
}
