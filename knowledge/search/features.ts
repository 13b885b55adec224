import { blocksOf } from './blocks.ts';
import { type CloseLook, lookCloser } from './closeLook.ts';
import { COMMON_WEIGHT, type Corpus, type Indexed, isPhrase, type Weighing } from './corpus.ts';
import type { FirstLook } from './firstLook.ts';
import type { Scores } from './linear.ts';
import { createNeighbours } from './neighbours.ts';
import type { Field } from './passages.ts';
import type { Question } from './question.ts';

/** What is known of an entry as the answer to a question, each about 0..1; the ranker weighs them. */
export const FEATURES = [
  /** BM25 over words, runs of characters: share of the most that the question could score. */
  'words',
  'grams',
  /** The same as shares of the best entry's. */
  'wordsOfBest',
  'gramsOfBest',
  /** The linear model: probability and logit. */
  'probability',
  'logit',
  /** Cosine with the name, the best alias or name, the best sentence. */
  'name',
  'alias',
  'sentence',
  /** Share of the question found in name, aliases and summary together; in everything. */
  'shortCoverage',
  'coverage',
  /** Share of the best name or alias that the question has. */
  'reverse',
  /** Share of the question's pairs of neighbours that one passage has. */
  'pairs',
  'aliasGrams',
  /** BM25 over name and aliases alone, and the best passage's cosine with common words as good as others. */
  'phrases',
  'plain',
  /** Share of the question's runs of three words that one passage has. */
  'triples',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** A word is had when the entry has one that is as much like it. */
const MEANT = 0.35;

export interface Features {
  prepare(question: Question): void;
  of(entry: Indexed, look: FirstLook, scores: Scores): number[];
  /** After `of`: the share of the question's telling words that the same entry's name, aliases and summary hold. */
  held(): number;
  /** After `of`: the telling words of the question that the same entry does not have anywhere. */
  missing(): string[];
}

/** BM25's k1 and b for name and aliases together. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.6;

export function createFeatures(corpus: Corpus): Features {
  /** By term: the question's word it belongs to (plus 1) and how much it is meant. By gram: its weight in the question. */
  let wordOf = new Int32Array(0);
  let likenessOf = new Float64Array(0);
  let gramOf = new Float64Array(0);
  let markedTerms: number[] = [];
  let markedGrams: number[] = [];
  let weighing: Weighing = corpus.weights();
  const neighbours = createNeighbours((term) => wordOf[term] !== 0);
  let weights = new Float64Array(64);
  let covered = new Float64Array(64);
  let coveredShort = new Float64Array(64);
  /** How often name and aliases have each word of the question. */
  let counts = new Float64Array(64);
  let plain = new Float64Array(64);
  let blocks = 0;
  let length = 1;
  let plainLength = 1;
  let question: Question;
  let cosine = 0;
  let plainCosine = 0;
  let share = 0;

  function prepare(next: Question): void {
    question = next;
    weighing = corpus.weights();
    clear();
    let squares = 0;
    let plainSquares = 0;
    question.distinct.forEach(({ terms, weight, isCommon }, i) => {
      weights[i] = weight;
      squares += weight * weight;
      const unlowered = isCommon ? weight / COMMON_WEIGHT : weight;
      plain[i] = unlowered;
      plainSquares += unlowered * unlowered;
      for (const { term, likeness } of terms) mark(term, i, likeness);
    });
    length = Math.sqrt(squares) || 1;
    plainLength = Math.sqrt(plainSquares) || 1;
    for (const [gram, weight] of question.grams) {
      gramOf[gram] = weight;
      markedGrams.push(gram);
    }
    blocks =
      blocksOf(question.words.map(({ text }) => text)) | blocksOf(markedTerms.map(corpus.vocabulary.terms.feature));
    neighbours.prepare(question);
  }

  function clear(): void {
    for (const term of markedTerms) wordOf[term] = 0;
    for (const gram of markedGrams) gramOf[gram] = 0;
    markedTerms = [];
    markedGrams = [];
    if (wordOf.length < weighing.terms.length) {
      wordOf = new Int32Array(2 * weighing.terms.length);
      likenessOf = new Float64Array(2 * weighing.terms.length);
    }
    if (gramOf.length < weighing.grams.length) gramOf = new Float64Array(2 * weighing.grams.length);
    if (weights.length < question.distinct.length) {
      const room = 2 * question.distinct.length;
      weights = new Float64Array(room);
      covered = new Float64Array(room);
      coveredShort = new Float64Array(room);
      counts = new Float64Array(room);
      plain = new Float64Array(room);
    }
  }

  function mark(term: number, word: number, likeness: number): void {
    if (wordOf[term] !== 0) return;
    wordOf[term] = word + 1;
    likenessOf[term] = likeness;
    markedTerms.push(term);
  }

  function of(entry: Indexed, look: FirstLook, scores: Scores): number[] {
    const count = question.distinct.length;
    covered.fill(0, 0, count);
    coveredShort.fill(0, 0, count);
    counts.fill(0, 0, count);
    let name = 0;
    let alias = 0;
    let sentence = 0;
    let reverse = 0;
    let pairShare = 0;
    let aliasGrams = 0;
    let plainBest = 0;
    let tripleShare = 0;
    for (const passage of entry.passages) {
      const { field } = passage;
      if ((passage.blocks & blocks) === 0) continue;
      const closer = lookCloser(passage, weighing);
      compare(closer, field);
      if (plainCosine > plainBest) plainBest = plainCosine;
      if (isPhrase(field)) {
        if (field === 'name' && cosine > name) name = cosine;
        if (cosine > alias) alias = cosine;
        if (share > reverse) reverse = share;
        aliasGrams = Math.max(aliasGrams, gramCosine(closer));
      } else if (cosine > sentence) sentence = cosine;
      if (cosine > 0) pairShare = Math.max(pairShare, neighbours.pairsIn(passage.sequence));
      if (pairShare > 0) tripleShare = Math.max(tripleShare, neighbours.triplesIn(passage.sequence));
    }
    let shortCoverage = 0;
    let coverage = 0;
    for (let i = 0; i < count; i++) {
      shortCoverage += (coveredShort[i] ?? 0) * (weights[i] ?? 0);
      coverage += (covered[i] ?? 0) * (weights[i] ?? 0);
    }
    const words = look.words[entry.slot] ?? 0;
    const grams = look.grams[entry.slot] ?? 0;
    const logit = scores.logits[entry.slot] ?? 0;
    const total = question.wordTotal || 1;
    return [
      words / total,
      grams / (question.gramTotal || 1),
      words / (look.bestWords || 1),
      grams / (look.bestGrams || 1),
      Math.exp(logit - scores.logTotal),
      logit,
      name,
      alias,
      sentence,
      shortCoverage / total,
      coverage / total,
      reverse,
      pairShare,
      aliasGrams,
      byPhrases(entry, count) / total,
      plainBest,
      tripleShare,
    ];
  }

  /** BM25 over the name and the aliases. */
  function byPhrases({ phrases }: Indexed, count: number): number {
    const norm = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * phrases) / (corpus.usualPhrases || 1));
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const held = counts[i] ?? 0;
      if (held > 0) sum += ((weights[i] ?? 0) * held) / (held + norm);
    }
    return sum;
  }

  /** Cosine with the question, and the share of the passage's weight that the question has; notes what is covered. */
  function compare({ terms, squares, plainSquares, sum }: CloseLook, field: Field): void {
    const { terms: termWeights, plain: plainWeights } = weighing;
    const isShort = field !== 'text' && field !== 'extra';
    const isAsked = isPhrase(field);
    let dot = 0;
    let plainDot = 0;
    let shared = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      const word = (wordOf[term] ?? 0) - 1;
      if (word < 0) continue;
      const weight = termWeights[term] ?? 0;
      const likeness = likenessOf[term] ?? 0;
      dot += weight * (weights[word] ?? 0) * likeness;
      plainDot += (plainWeights[term] ?? 0) * (plain[word] ?? 0) * likeness;
      if (isAsked) counts[word] = (counts[word] ?? 0) + likeness;
      shared += weight * likeness;
      if (likeness > (covered[word] ?? 0)) covered[word] = likeness;
      if (isShort && likeness > (coveredShort[word] ?? 0)) coveredShort[word] = likeness;
    }
    cosine = dot / (length * Math.sqrt(squares) || 1);
    plainCosine = plainDot / (plainLength * Math.sqrt(plainSquares) || 1);
    share = shared / (sum || 1);
  }

  function gramCosine({ grams, gramSum }: CloseLook): number {
    let shared = 0;
    for (let i = 0; i < grams.length; i++) shared += gramOf[grams[i] ?? 0] ?? 0;
    return shared / (Math.sqrt(gramSum * question.gramTotal) || 1);
  }

  function held(): number {
    let found = 0;
    let sum = 0;
    for (let i = 0; i < question.distinct.length; i++) {
      if (question.distinct[i]?.isCommon) continue;
      sum += weights[i] ?? 0;
      found += (coveredShort[i] ?? 0) * (weights[i] ?? 0);
    }
    return sum === 0 ? 0 : found / sum;
  }

  function missing(): string[] {
    const lacking: string[] = [];
    question.distinct.forEach(({ text, isCommon }, i) => {
      if (!isCommon && (covered[i] ?? 0) < MEANT) lacking.push(text);
    });
    return lacking;
  }

  return { prepare, of, held, missing };
}
