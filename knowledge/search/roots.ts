import type { Suggestion } from './spelling.ts';

/**
 * Arabic words of one root: "أجدد" (I renew) finds تجديد (renewal), "أسجل" finds تسجيل, "مفقود" finds فقدان. What a citizen does is a verb
 * and what an office calls it is a noun, made of the same three consonants by other vowels and other ends.
 */
export interface Roots {
  learn(word: string): void;
  /** Known words of the same root, those that occur most first, three at most. */
  sharingRoot(word: string): Suggestion[];
}

/** A root says what it is about; which of its words is meant is not certain. */
const SAME_ROOT = 0.8;
const MOST = 3;

export function createRoots(countOf: (word: string) => number): Roots {
  const byRoot = new Map<string, Set<string>>();

  return {
    learn(word) {
      const root = rootOf(word);
      if (root === undefined) return;
      const words = byRoot.get(root) ?? new Set();
      byRoot.set(root, words.add(word));
    },
    sharingRoot(word) {
      const root = rootOf(word);
      if (root === undefined) return [];
      return [...(byRoot.get(root) ?? [])]
        .filter((known) => known !== word && countOf(known) > 0)
        .sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
        .slice(0, MOST)
        .map((known) => ({ word: known, likeness: SAME_ROOT }));
    },
  };
}

/** Letters of a root; with fewer, words that have nothing in common share it. */
const ROOT_LETTERS = 3;
const ARABIC = /^[\u0621-\u064a]+$/;
/** "And", "for", "with", "the" are written together with the word. */
const JOINED = /^[وف]?(?:[بك]?ال|لل)/;
const PREPOSITION = /^[وفبلك]/;
/** Whose it is, how many they are, who did it. */
const ENDS = /(?:هما|كما|تها|تهم|ها|هم|هن|كم|نا|ني|وا|تم|ات|ون|ين|ان|يه|ته|تي|ه|ي|ت|ا)$/;
/** Who does it, and the forms of the verb and of its nouns. */
const BEGINNINGS = [/^[ايتنم]?ست/, /^[ايتنم](?=.ت..)/, /^ان(?=...)/, /^[ايتنم]/];
/** The second letter after a root's first, in the eighth form: اشتراك of شرك. */
const INSERTED = /^(.)ت(?=..)/;
const LONG_VOWELS = /[اوي]/g;

/** The three consonants that a word is made of, by its usual forms; nothing where they cannot be told. Takes folded words. */
function rootOf(word: string): string | undefined {
  if (!ARABIC.test(word)) return undefined;
  const bare = shorten(word, JOINED);
  for (const trunk of [bare, shorten(bare, ENDS), shorten(shorten(bare, PREPOSITION), ENDS)]) {
    for (const stem of stemsOf(trunk)) {
      const root = stem.replace(LONG_VOWELS, '');
      if (root.length === ROOT_LETTERS) return root;
    }
  }
  return undefined;
}

function stemsOf(trunk: string): string[] {
  const begun = BEGINNINGS.map((beginning) => shorten(trunk, beginning)).filter((stem) => stem !== trunk);
  return [...begun.map((stem) => shorten(stem, INSERTED)), ...begun, trunk];
}

/** Without this part, if enough for a root is left. */
function shorten(word: string, part: RegExp): string {
  const rest = word.replace(part, (_, first?: unknown) => (typeof first === 'string' ? first : ''));
  return rest.length >= ROOT_LETTERS ? rest : word;
}
