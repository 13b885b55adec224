/**
 * One spelling for what people write in several: lower case, Latin letters without accents, digits of every script as 0–9,
 * Arabic without vowel signs and with one alef, ya, kaf and ha, Indic scripts without nukta, no invisible joiners.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : foldLetters(lower);
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * Accents and nuktas become letters of their own by decomposition (NFKD) and are then dropped: U+0300–036F are the Latin
 * ones, U+064B–065F the Arabic vowel signs and hamzas, U+0670 the small alef, U+0640 the tatweel that only widens a word,
 * U+093C and U+09BC the nuktas that many keyboards leave out, U+200B–200F and U+FEFF invisible joiners and marks.
 */
const DROPPED = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u09bc\u200b-\u200f\u2060-\u2069\ufeff]/g;

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .normalize('NFC')
    .replace(DIGIT, toAsciiDigit)
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);
}

/** The first digit of each run of ten in the scripts that our citizens write. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040];
const DIGIT = /\p{Nd}/gu;

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? digit : String(code - zero);
}

const VARIANTS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
