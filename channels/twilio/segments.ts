import { countSeptets, isGsm7, septetsOf } from './gsm7.ts';

/** Septets or UCS-2 units of a message alone, and of each part of a longer one (its header takes 6 bytes). */
const GSM7 = { alone: 160, part: 153 };
const UCS2 = { alone: 70, part: 67 };

/** How many segments the network will count, and charge, for a text as it stands. An empty text is one. */
export function countSegments(text: string): number {
  const isPlain = isGsm7(text);
  const { alone, part } = isPlain ? GSM7 : UCS2;
  const size = isPlain ? countSeptets(text) : text.length;
  if (size <= alone) return 1;
  const isEven = isPlain ? size === text.length : !/[\ud800-\udbff]/.test(text);
  if (isEven) return Math.ceil(size / part);
  return countParts(isPlain ? septetsOf(text) : Array.from(text, (letter) => letter.length), part);
}

/** Neither an escape and its character nor the two halves of a surrogate pair are parted. */
function countParts(sizes: number[], part: number): number {
  let segments = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > part) {
      segments++;
      filled = 0;
    }
    filled += size;
  }
  return segments;
}

/**
 * How many segments a reply may take: two in GSM-7, and four where its script needs UCS-2. A text in Latin letters that a
 * single foreign sign has turned to UCS-2 stays at two.
 */
export function allowedSegments(text: string): number {
  if (isGsm7(text)) return 2;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return latin * 2 >= letters ? 2 : 4;
}
