import type { AlikeWords } from './alikeWords.ts';
import type { Corpus, Indexed } from './corpus.ts';
import { createLinearModel, type Example, type LinearModel, type Scores, type Vector } from './linear.ts';
import type { Field } from './passages.ts';
import type { Question } from './question.ts';
import { seededRandom, shuffle } from './random.ts';
import { finish, finishGently, type Sliced } from './slices.ts';

/** Learns from the entries' own words which entry a question means: every name and alias is an example. */
export interface AliasModel {
  /** Learns these entries; all of them anew, when a question is next scored, where they are a good part of the whole. */
  teach(entries: Indexed[]): void;
  /** Learns what was put off, in slices, so that no question has to wait for it. */
  warmUp(): Promise<void>;
  forget(entry: Indexed): void;
  score(question: Question): Scores;
}

/** Above this many examples it is left out: learning would take seconds, and the other features do well there. */
const MOST_EXAMPLES = 8_000;
/** Times that the examples are gone over. */
const EPOCHS = 3;
/** Of all entries, the share from which on everything is learnt anew. */
const GOOD_PART = 0.25;
/** Examples of other entries that are gone over with a few new ones, lest those win too much. */
const REHEARSED = 50;
/** Sentences are not learnt from: three times the work, and hit@1 was the same without (docs/decisions). */
const TAUGHT = new Set<Field>(['name', 'alias']);
/** What runs of characters and meanings weigh beside words, and how much less a rare word outweighs a usual one. */
const GRAM_WEIGHT = 0.6;
const MEANING_WEIGHT = 0.5;
const FLATTENING = 0.6;
/** Pairs of term numbers as one number. */
const PAIR = 2 ** 24;

export function createAliasModel(corpus: Corpus, { meaningsOf }: AlikeWords): AliasModel {
  const { vocabulary } = corpus;
  const numbers = new Map<number, number>();
  const known = new Map<number, Indexed>();
  /** Worked out when they are learnt from: of a large knowledge base they never are. */
  const examples = new Map<number, Example[]>();
  let count = 0;
  let model = createLinearModel();
  /** What is still to be learnt; a question that comes meanwhile does the rest of it. */
  let putOff: Sliced<void> | undefined;

  function teach(entries: Indexed[]): void {
    const isGoodPart = entries.length >= GOOD_PART * corpus.size;
    if (!isGoodPart) catchUp();
    for (const entry of entries) {
      known.set(entry.slot, entry);
      count += taughtBy(entry).length;
    }
    if (count <= MOST_EXAMPLES && !isGoodPart) return teachFew(entries);
    model = createLinearModel();
    putOff = count > MOST_EXAMPLES ? undefined : teachAll(model);
  }

  function* teachAll(into: LinearModel): Sliced<void> {
    const random = seededRandom(1);
    const all: Example[] = [];
    for (const entry of known.values()) {
      all.push(...examplesOf(entry));
      yield;
    }
    into.expect(all);
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const example of shuffle(all, random)) {
        into.learn([example]);
        yield;
      }
    if (model === into) putOff = undefined;
  }

  function catchUp(): void {
    if (putOff) finish(putOff);
  }

  function teachFew(entries: Indexed[]): void {
    const random = seededRandom(count);
    const fresh = entries.flatMap(examplesOf);
    const others = shuffle([...known.values()].flatMap(examplesOf), random);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const rehearsed = others.slice(epoch * REHEARSED, (epoch + 1) * REHEARSED);
      model.learn(shuffle([...fresh, ...rehearsed], random));
    }
  }

  function forget(entry: Indexed): void {
    catchUp();
    if (known.delete(entry.slot)) count -= taughtBy(entry).length;
    examples.delete(entry.slot);
    model.forget(entry.slot);
  }

  function examplesOf(entry: Indexed): Example[] {
    const worked = examples.get(entry.slot) ?? workOut(entry);
    examples.set(entry.slot, worked);
    return worked;
  }

  function workOut(entry: Indexed): Example[] {
    return taughtBy(entry).map(({ sequence, words }) => ({
      label: entry.slot,
      vector: vectorOf(
        sequence,
        Array.from(new Set(words), ({ grams }) => grams),
        numberOf,
      ),
    }));
  }

  function score({ words }: Question): Scores {
    catchUp();
    const terms = words.map((word) => word.terms[0]?.term ?? -1);
    return model.score(
      vectorOf(
        terms,
        Array.from(new Set(words.map(({ text }) => text)), vocabulary.gramsOf),
        (key) => numbers.get(key) ?? -1,
      ),
    );
  }

  function numberOf(key: number): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  }

  /** Words, pairs of words, meanings and runs of characters; as long as 1 altogether. */
  function vectorOf(terms: ArrayLike<number>, runs: (readonly number[])[], number: (key: number) => number): Vector {
    const found = new Map<number, number>();
    const add = (kind: number, key: number, value: number) => {
      const feature = number(4 * key + kind);
      if (feature >= 0) found.set(feature, value);
    };
    const weights = corpus.weights();
    let before = -1;
    let weightBefore = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? -1;
      const weight = term < 0 ? 0 : (weights.terms[term] ?? 0) ** FLATTENING;
      if (term >= 0) {
        add(0, term, weight);
        if (before >= 0) add(1, before * PAIR + term, Math.max(weight, weightBefore));
        for (const meaning of meaningsOf(term)) add(2, meaning, MEANING_WEIGHT * weight);
      }
      before = term;
      weightBefore = weight;
    }
    for (const grams of runs) {
      for (const gram of grams) {
        if (gram >= 0) add(3, gram, GRAM_WEIGHT * (weights.grams[gram] ?? 0) ** FLATTENING);
      }
    }
    return ofLengthOne(found);
  }

  return {
    teach,
    forget,
    score,
    async warmUp() {
      if (putOff) await finishGently(putOff);
    },
  };
}

function taughtBy({ passages }: Indexed): Indexed['passages'] {
  return passages.filter(({ field }) => TAUGHT.has(field));
}

function ofLengthOne(found: Map<number, number>): Vector {
  let squares = 0;
  for (const value of found.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return {
    features: Int32Array.from(found.keys()),
    values: Float64Array.from(found.values(), (value) => value / length),
  };
}
