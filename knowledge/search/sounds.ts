import { slips } from './slips.ts';

/**
 * Words that sound alike across writings: "jonmo" finds জন্ম, "rashan" finds राशन, "kahaan" finds "kahan". Hindi and Bengali
 * typed in Latin letters have no spelling, so that only consonants are trusted, and vowels and breath decide between them.
 */
export interface Sounds {
  learn(word: string): void;
  /** Known words that sound like this one, likeliest first, three at most. */
  soundingLike(word: string): { word: string; likeness: number }[];
}

/** Shorter skeletons are shared by too many words. */
const SHORTEST = 2;
/** Of the letters, vowels included, so many must agree. */
const LIKE_ENOUGH = 0.6;

export function createSounds(countOf: (word: string) => number): Sounds {
  const byKey = new Map<string, Map<string, string>>();

  function learn(word: string): void {
    const sound = soundOf(word);
    const key = keyOf(sound);
    if (!key) return;
    const words = byKey.get(key) ?? new Map<string, string>();
    byKey.set(key, words.set(word, sound));
  }

  function soundingLike(word: string): { word: string; likeness: number }[] {
    const sound = soundOf(word);
    return [...(byKey.get(keyOf(sound)) ?? [])]
      .filter(([known]) => known !== word && countOf(known) > 0)
      .map(([known, other]) => ({ word: known, likeness: likenessOf(sound, other) }))
      .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
      .sort((a, b) => b.likeness - a.likeness || countOf(b.word) - countOf(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, 3);
  }

  return { learn, soundingLike };
}

function likenessOf(a: string, b: string): number {
  return 1 - (0.7 * slips(a, b)) / Math.max(a.length, b.length);
}

/** Whether a word's letters are of a script that is often typed in Latin letters. */
export function isSpoken(word: string): boolean {
  return INDIC.test(word);
}

const INDIC = /[\u0900-\u09ff]/;
const VOWELS = /[aeiou]/g;

/** The consonants; of a word with hardly any ("aay", "umr") the whole sound. */
function keyOf(sound: string): string {
  const skeleton = sound.replace(VOWELS, '');
  if (skeleton.length >= SHORTEST) return skeleton;
  return sound.length >= SHORTEST ? `=${sound}` : '';
}

/** The word in plain Latin letters, with one letter for what is often confused. */
function soundOf(word: string): string {
  const latin = INDIC.test(word) ? romanise(word) : word;
  return MERGERS.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), latin);
}

const MERGERS: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/([bcdgjkpstr])h+/g, '$1'],
  [/z/g, 'j'],
  [/[vw]/g, 'b'],
  [/ee|y/g, 'i'],
  [/oo/g, 'u'],
  [/m(?=[bp])|n(?=[gkcj])/g, 'n'],
  [/(.)\1+/g, '$1'],
];

/**
 * Letter by letter. Devanagari (U+0900) and Bengali (U+0980) are laid out alike, so that one table serves both; a consonant without a
 * vowel sign has the vowel that is not written, "a" in Hindi and "o" in Bengali, but not at the end of a word.
 */
function romanise(word: string): string {
  let latin = '';
  const letters = Array.from(word);
  letters.forEach((letter, i) => {
    const code = letter.charCodeAt(0);
    const isBengali = code >= 0x0980 && code < 0x0a00;
    const place = code - (isBengali ? 0x0980 : 0x0900);
    const consonant = CONSONANTS[place];
    if (consonant === undefined) {
      latin += OTHERS[place] ?? (code < 128 ? letter : '');
      return;
    }
    const next = letters[i + 1];
    const nextPlace = next === undefined ? -1 : next.charCodeAt(0) - (isBengali ? 0x0980 : 0x0900);
    const hasVowel = next === undefined || (nextPlace >= 0x3e && nextPlace <= 0x4d);
    latin += hasVowel ? consonant : `${consonant}${isBengali ? 'o' : 'a'}`;
  });
  return latin;
}

/** By the place in the script's block. */
const CONSONANTS: Record<number, string> = Object.fromEntries(
  'k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'
    .split(' ')
    .map((sound, i) => [0x15 + i, sound]),
);
const OTHERS: Record<number, string> = {
  0x01: 'n',
  0x02: 'n',
  0x03: 'h',
  ...Object.fromEntries('a a i i u u ri l e e e ai o o o au'.split(' ').map((sound, i) => [0x05 + i, sound])),
  ...Object.fromEntries('a i i u u ri ri e e e ai o o o au'.split(' ').map((sound, i) => [0x3e + i, sound])),
  0x4e: 't',
};
