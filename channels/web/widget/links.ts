/** A piece of a message: plain, or with the address that it leads to. */
export interface Piece {
  text: string;
  url?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”।،؛؟]|tel:\+?[\d-]{3,}|\+\d[\d -]{6,16}\d/gi;

/** Web addresses and international phone numbers become links; nothing else does, whatever it looks like. */
export function findLinks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: found, url: found.startsWith('+') ? `tel:${found.replace(/[ -]/g, '')}` : found });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Whether an address may be followed from a message: web, phone, nothing that runs. */
export function isSafeAddress(url: string): boolean {
  return /^(https?:\/\/|tel:)/i.test(url);
}
