import { blocksOf } from './blocks.ts';
import type { SearchDocument } from './document.ts';
import { type Field, type Passage, passagesOf } from './passages.ts';
import { createPostings, type Postings } from './postings.ts';
import { createTally } from './tally.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

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
  idf(holders: number): number;
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
  /** Distinct terms and runs of characters. */
  terms: Int32Array;
  grams: Int32Array;
  /** How many words its name and aliases have together. */
  phrases: number;
}

export interface IndexedPassage extends Passage {
  /** In order, repeats included. */
  sequence: Int32Array;
  /** Distinct. */
  terms: Int32Array;
  /** Of names and aliases: the distinct runs of characters. */
  grams: Int32Array;
  /** Of its words and its terms, see `blocksOf`. */
  blocks: number;
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
  let current: Weighing | undefined;
  let phraseTotal = 0;

  function put(document: SearchDocument): Indexed {
    remove(document.id);
    const slot = free.pop() ?? entries.length;
    const passages = passagesOf(document, read).map(indexPassage);
    addUp(passages);
    const terms = termTally.empty((term, sum) => words.add(term, slot, sum / (sum + WORD_SATURATION)));
    const runs = gramTally.empty((gram, sum) => grams.add(gram, slot, sum / (sum + GRAM_SATURATION)));
    const phrases = passages.reduce((sum, { field, tokens }) => sum + (isPhrase(field) ? tokens.length : 0), 0);
    phraseTotal += phrases;
    const entry = { id: document.id, slot, passages, terms, grams: runs, phrases };
    entries[slot] = entry;
    current = undefined;
    slots.set(document.id, slot);
    return entry;
  }

  function indexPassage(passage: Passage): IndexedPassage {
    const sequence = vocabulary.learn(passage.tokens, passage.language);
    const runs = isPhrase(passage.field) ? passage.tokens.flatMap(vocabulary.gramsOf) : [];
    const terms = distinct(sequence);
    const blocks = blocksOf(passage.tokens) | blocksOf(Array.from(terms, vocabulary.terms.feature));
    return { ...passage, sequence, terms, grams: distinct(runs), blocks };
  }

  function addUp(passages: IndexedPassage[]): void {
    const lengths: Partial<Record<Field, number>> = {};
    for (const { field, tokens } of passages) lengths[field] = (lengths[field] ?? 0) + tokens.length;
    for (const { field, tokens, sequence } of passages) {
      const weight = FIELD_WEIGHT[field] / (0.25 + 0.75 * Math.max(0.3, (lengths[field] ?? 0) / FIELD_LENGTH[field]));
      for (const term of sequence) termTally.add(term, weight);
      for (const token of tokens) for (const gram of vocabulary.gramsOf(token)) gramTally.add(gram, weight);
    }
  }

  function remove(id: string): Indexed | undefined {
    const slot = slots.get(id);
    const entry = slot === undefined ? undefined : entries[slot];
    if (entry === undefined) return undefined;
    words.remove(entry.terms, entry.slot);
    grams.remove(entry.grams, entry.slot);
    for (const { tokens, language } of entry.passages) vocabulary.forget(tokens, language);
    entries[entry.slot] = undefined;
    current = undefined;
    phraseTotal -= entry.phrases;
    slots.delete(id);
    free.push(entry.slot);
    return entry;
  }

  function idf(holders: number): number {
    return Math.log(1 + (slots.size - holders + 0.5) / (holders + 0.5));
  }

  /** Made anew after a change, when it is first asked for: some milliseconds for 10,000 entries. */
  function weights(): Weighing {
    if (current) return current;
    const plain = Float64Array.from({ length: vocabulary.terms.size() }, (_, term) => idf(words.holders(term)));
    return (current = {
      plain,
      terms: plain.map((weight, term) => weight * (isCommon(vocabulary.terms.feature(term)) ? COMMON_WEIGHT : 1)),
      grams: Float64Array.from({ length: vocabulary.grams.size() }, (_, gram) => idf(grams.holders(gram))),
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
    idf,
    weights,
  };
}

function distinct(numbers: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(numbers));
}

/** Names and aliases are what people ask with; all else is what is told of an entry. */
export function isPhrase(field: Field): boolean {
  return field === 'name' || field === 'alias';
}
