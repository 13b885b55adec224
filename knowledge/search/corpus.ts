import type { CloseLook } from './closeLook.ts';
import type { SearchDocument } from './document.ts';
import { type Field, type Passage, passagesOf } from './passages.ts';
import { createPostings, type Postings } from './postings.ts';
import { createTally } from './tally.ts';
import { createVocabulary, type Vocabulary, type Word } from './vocabulary.ts';

/** The entries as they are searched: each has a number (slot), taken anew when an entry is removed. */
export interface Corpus {
  vocabulary: Vocabulary;
  /** Terms and runs of characters in whole entries; weights saturated as in BM25, 0..1. */
  words: Postings;
  grams: Postings;
  put(document: SearchDocument): Indexed;
  /** The entry that was removed. */
  remove(id: string): Indexed | undefined;
  at(slot: number): Indexed | undefined;
  all(): Iterable<Indexed>;
  /** One more than the highest slot ever taken. */
  readonly slots: number;
  readonly size: number;
  weights(): Weighing;
  /** How many words an entry's name and aliases have, on the average. */
  readonly usualPhrases: number;
  /** How much a word with these terms, or a run of characters, says: most when no entry has it (no terms, -1). */
  rarity: { word(terms: number[]): number; gram(gram: number): number };
}

/** How much each term and run of characters says, by number: BM25's inverse document frequency. */
export interface Weighing {
  /** Less for common words; `plain` without that. */
  terms: Float64Array;
  plain: Float64Array;
  grams: Float64Array;
}

export interface Indexed {
  id: string;
  slot: number;
  passages: IndexedPassage[];
  /** How many words its name and aliases have together. */
  phrases: number;
}

export interface IndexedPassage extends Omit<Passage, 'tokens'> {
  /** In order, repeats included, with the numbers of their terms. */
  words: readonly Word[];
  sequence: Int32Array;
  /** Of its words and its terms, see `blocksOf`. */
  blocks: number;
  closer: CloseLook | undefined;
}

/** How much a word of a field counts. Chosen on the sets of docs/quality.md; see docs/decisions. */
const FIELD_WEIGHT: Record<Field, number> = { name: 3, alias: 2, summary: 1.5, text: 1, extra: 0.3 };
/** The usual number of words in a field; in longer fields a word counts less. */
const FIELD_LENGTH: Record<Field, number> = { name: 8, alias: 60, summary: 20, text: 100, extra: 60 };
/** BM25's k1: the weight at which a term counts half of what it can. */
const WORD_SATURATION = 1.2;
const GRAM_SATURATION = 1;

/** What a common word weighs against another of the same rarity. */
export const COMMON_WEIGHT = 0.3;

/** `read` makes words of a text; `common` are the words that say little. */
export function createCorpus(common: Set<string>, read: (text: string) => string[]): Corpus {
  const isCommon = (word: string) => common.has(word);
  const vocabulary = createVocabulary(common);
  const words = createPostings();
  const grams = createPostings();
  const termTally = createTally();
  const gramTally = createTally();
  const entries: (Indexed | undefined)[] = [];
  const slots = new Map<string, number>();
  const free: number[] = [];
  const tellers = { words: createHolders(), grams: createHolders() };
  let current: Weighing | undefined;
  let phraseTotal = 0;

  function put(document: SearchDocument): Indexed {
    remove(document.id);
    const slot = free.pop() ?? entries.length;
    const passages = passagesOf(document, read).map(indexPassage);
    addUp(passages);
    termTally.empty((term, sum) => words.add(term, slot, sum / (sum + WORD_SATURATION)));
    gramTally.empty((gram, sum) => grams.add(gram, slot, sum / (sum + GRAM_SATURATION)));
    const phrases = passages.reduce((sum, passage) => sum + (isPhrase(passage.field) ? passage.words.length : 0), 0);
    phraseTotal += phrases;
    countTellers(passages, 1);
    const entry = { id: document.id, slot, passages, phrases };
    entries[slot] = entry;
    current = undefined;
    slots.set(document.id, slot);
    return entry;
  }

  function indexPassage({ field, language, tokens }: Passage): IndexedPassage {
    const learnt = vocabulary.learn(tokens, language);
    const blocks = learnt.words.reduce((all, word) => all | word.blocks, 0);
    return { field, language, ...learnt, blocks, closer: undefined };
  }

  function addUp(passages: IndexedPassage[]): void {
    const lengths: Partial<Record<Field, number>> = {};
    for (const passage of passages) lengths[passage.field] = (lengths[passage.field] ?? 0) + passage.words.length;
    for (const passage of passages) {
      const { field } = passage;
      const weight = FIELD_WEIGHT[field] / (0.25 + 0.75 * Math.max(0.3, (lengths[field] ?? 0) / FIELD_LENGTH[field]));
      for (const term of passage.sequence) termTally.add(term, weight);
      for (const word of passage.words) for (const gram of word.grams) gramTally.add(gram, weight);
    }
  }

  function remove(id: string): Indexed | undefined {
    const slot = slots.get(id);
    const entry = slot === undefined ? undefined : entries[slot];
    if (entry === undefined) return undefined;
    takeOut(entry);
    entries[entry.slot] = undefined;
    current = undefined;
    phraseTotal -= entry.phrases;
    slots.delete(id);
    free.push(entry.slot);
    return entry;
  }

  function takeOut({ passages, slot }: Indexed): void {
    words.remove(new Set(passages.flatMap(({ sequence }) => [...sequence])), slot);
    grams.remove(new Set(passages.flatMap((passage) => passage.words.flatMap((word) => word.grams))), slot);
    countTellers(passages, -1);
    for (const passage of passages) vocabulary.forget(passage.words, passage.language);
  }

  /**
   * A paper that every service asks for tells nothing of how many are about that paper: where an entry says a word in its name,
   * aliases or text, only those that do are counted.
   */
  function countTellers(passages: IndexedPassage[], by: number): void {
    const telling = passages.filter(({ field }) => field !== 'extra');
    tellers.words.add(new Set(telling.flatMap(({ sequence }) => [...sequence])), by);
    tellers.grams.add(new Set(telling.flatMap((passage) => passage.words.flatMap((word) => word.grams))), by);
  }

  const holdersOf = (term: number) => tellers.words.of(term) || words.holders(term);
  const gramHoldersOf = (gram: number) => tellers.grams.of(gram) || grams.holders(gram);

  function idf(holders: number): number {
    return Math.log(1 + (slots.size - holders + 0.5) / (holders + 0.5));
  }

  /** Made anew after a change, when it is first asked for: some milliseconds for 10,000 entries. */
  function weights(): Weighing {
    if (current) return current;
    const plain = Float64Array.from({ length: vocabulary.terms.size() }, (_, term) => idf(holdersOf(term)));
    return (current = {
      plain,
      terms: plain.map((weight, term) => weight * (isCommon(vocabulary.terms.feature(term)) ? COMMON_WEIGHT : 1)),
      grams: Float64Array.from({ length: vocabulary.grams.size() }, (_, gram) => idf(gramHoldersOf(gram))),
    });
  }

  return {
    vocabulary,
    words,
    grams,
    put,
    remove,
    at: (slot) => entries[slot],
    *all() {
      for (const entry of entries) if (entry !== undefined) yield entry;
    },
    get slots() {
      return entries.length;
    },
    get size() {
      return slots.size;
    },
    get usualPhrases() {
      return phraseTotal / (slots.size || 1);
    },
    rarity: {
      word: (terms) => idf(terms.reduce((most, term) => Math.max(most, holdersOf(term)), 0)),
      gram: (gram) => idf(gram < 0 ? 0 : gramHoldersOf(gram)),
    },
    weights,
  };
}

/** In how many entries each feature is, by number. */
function createHolders() {
  const counts: number[] = [];
  return {
    add(features: Iterable<number>, by: number): void {
      for (const feature of features) counts[feature] = (counts[feature] ?? 0) + by;
    },
    of: (feature: number) => counts[feature] ?? 0,
  };
}

/** Names and aliases are what people ask with; all else is what is told of an entry. */
export function isPhrase(field: Field): boolean {
  return field === 'name' || field === 'alias';
}
