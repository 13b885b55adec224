/** The alphabet of GSM 03.38 (3GPP TS 23.038): one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension table: an escape and a character, two septets. */
const EXTENDED = '^{}\\[]~|€\f';

const SEPTETS = new Map([
  ...Array.from(BASIC, (letter) => [letter, 1] as const),
  ...Array.from(EXTENDED, (letter) => [letter, 2] as const),
]);

/** How many septets a character takes, or `undefined` when GSM-7 does not have it. */
export function septetsOf(letter: string): number | undefined {
  return SEPTETS.get(letter);
}

export function isGsm7(text: string): boolean {
  for (const letter of text) if (!SEPTETS.has(letter)) return false;
  return true;
}

/**
 * The text in GSM-7 where that loses nothing a reader needs: typographic signs become plain ones, marks that only decorate
 * go, and letters lose an accent that GSM-7 does not have (á í ó ú; é ñ ü stay). All of it or nothing: a text that would
 * still hold another character is sent as UCS-2 anyway, and comes back as it was.
 */
export function toGsm7(text: string): string {
  const composed = text.normalize('NFC');
  if (isGsm7(composed)) return composed;
  const plain = Array.from(composed, plainLetter).join('');
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
  if (SEPTETS.has(letter)) return letter;
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
