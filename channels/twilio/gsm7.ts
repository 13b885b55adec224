/** The alphabet of GSM 03.38 (3GPP TS 23.038): one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension table: an escape and a character, two septets. */
const EXTENDED = '^{}\\[]~|€\f';

const escaped = (letters: string) => letters.replace(/[\\\]^-]/g, '\\$&');
const EXTENDED_LETTERS = new RegExp(`[${escaped(EXTENDED)}]`, 'g');
const FOREIGN_LETTERS = new RegExp(`[^${escaped(BASIC + EXTENDED)}]`, 'gu');
/** A letter of a script that GSM-7 does not write; found first, it spares the trying of all the others. */
const OTHER_SCRIPT = new RegExp(
  `(?=\\p{L})[^${escaped(BASIC)}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]`,
  'u',
);
const GSM7_TEXT = new RegExp(`^[${escaped(BASIC + EXTENDED)}]*$`);

export function isGsm7(text: string): boolean {
  return GSM7_TEXT.test(text);
}

/** Septets of each character of a text in GSM-7. */
export function septetsOf(text: string): number[] {
  return Array.from(text, (letter) => (EXTENDED.includes(letter) ? 2 : 1));
}

/** Septets of a text in GSM-7. */
export function countSeptets(text: string): number {
  return text.length + (text.match(EXTENDED_LETTERS)?.length ?? 0);
}

/**
 * The text in GSM-7 where that loses nothing a reader needs: typographic signs become plain ones, marks that only decorate
 * go, and letters lose an accent that GSM-7 does not have (á í ó ú; é ñ ü stay). All of it or nothing: a text that would
 * still hold another character is sent as UCS-2 anyway, and comes back as it was.
 */
export function toGsm7(text: string): string {
  const composed = text.normalize('NFC');
  if (isGsm7(composed) || OTHER_SCRIPT.test(composed)) return composed;
  const plain = composed.replace(FOREIGN_LETTERS, plainLetter);
  return isGsm7(plain) ? plain : composed;
}

const PLAIN_SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '‣': '-',
  '▪': '-',
  '…': '...',
  '⁄': '/',
  '×': 'x',
  '÷': '/',
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  º: 'o',
  ª: 'a',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Œ: 'OE',
  œ: 'oe',
  ẞ: 'SS',
  '৳': 'Tk ',
  '₹': 'Rs ',
  '₨': 'Rs ',
};

const BLANK = /^\p{Zs}$/u;
/** Soft hyphens, joiners, direction marks and the like: nothing of them shows in Latin letters. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Mn}]$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;

function plainLetter(letter: string): string {
  const sign = PLAIN_SIGNS[letter];
  if (sign !== undefined) return sign;
  if (BLANK.test(letter)) return ' ';
  if (INVISIBLE.test(letter) || PICTOGRAPH.test(letter)) return '';
  return withoutMarks(letter);
}

function withoutMarks(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(bare, (part) => PLAIN_SIGNS[part] ?? part).join('');
}
