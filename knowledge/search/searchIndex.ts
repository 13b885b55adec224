import { createAliasModel } from './aliasModel.ts';
import { createAlikeWords } from './alikeWords.ts';
import { findBest, pickCandidates } from './candidates.ts';
import { createCorpus } from './corpus.ts';
import type { SearchDocument, SearchResult } from './document.ts';
import { createFeatures } from './features.ts';
import { createFirstLook } from './firstLook.ts';
import { createJudge, type Judging } from './judge.ts';
import type { Indexed } from './corpus.ts';
import { createFusion } from './meaning/fusion.ts';
import { DEFAULT_FUSION, type FusionWeights } from './meaning/fusionWeights.ts';
import type { Alike } from './meaning/vectorIndex.ts';
import { replacePhrases } from './phrases.ts';
import { createReader } from './question.ts';
import { elsewhere } from './scope.ts';
import { finishGently } from './slices.ts';
import { tokenise } from './tokens.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';
import { allMeanings, allPhrases } from './words/meanings/meanings.ts';
import { isRealWord, isRomanisedWord } from './words/realWords.ts';
import { commonWords, shortFormsByLanguage } from './words/words.ts';

/** The entries as citizens' questions find them. Everything is in memory; one change costs milliseconds. */
export interface SearchIndex {
  put(document: SearchDocument): void;
  /** Faster than one by one. */
  putAll(documents: SearchDocument[]): void;
  remove(id: string): void;
  /** `language` (BCP 47) is that of the question, where it is known; `limit` (10) is how many are ranked. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** What `search` decides from, for fitting the weights. */
  look(query: string, language?: string): Look;
  /** Learns what the first question would otherwise wait for, in slices. */
  warmUp(): Promise<void>;
  readonly size: number;
}

export interface SearchOptions {
  language?: string;
  limit?: number;
  /** What a model of meanings says to the question; words and meaning are then weighed together. */
  alike?: Alike | undefined;
}

export type Look = Judging;

/** So many of its phrases and sentences tell how an entry sounds. */
const LISTENED_TO = 40;
/** About 2 kB each. */
const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 200;

export function createSearchIndex(options: { weights?: Weights; fusion?: FusionWeights } = {}): SearchIndex {
  const common = commonWords();
  const phrases = allPhrases();
  const wordsOf = (text: string) => replacePhrases(tokenise(text), phrases);
  const corpus = createCorpus(common, wordsOf);
  const alikeWords = createAlikeWords(corpus, allMeanings());
  const read = createReader(corpus, common, shortFormsByLanguage(), alikeWords, wordsOf, {
    word: isRealWord,
    romanised: isRomanisedWord,
  });
  const lookFirst = createFirstLook(corpus);
  const aliasModel = createAliasModel(corpus, alikeWords);
  const features = createFeatures(corpus);
  const sounding = new WeakMap<Indexed, number>();
  const weights = options.weights ?? DEFAULT_WEIGHTS;
  const judge = createJudge(weights);
  const fuse = createFusion(weights, options.fusion ?? DEFAULT_FUSION);
  /** A city's questions repeat themselves; what was found stays found until the index changes. */
  const found = new Map<string, SearchResult>();

  function putAll(documents: SearchDocument[]): void {
    found.clear();
    for (const { id } of documents) remove(id);
    const latest = new Map(documents.map((document) => [document.id, document]));
    aliasModel.teach(Array.from(latest.values(), corpus.put));
  }

  function remove(id: string): void {
    found.clear();
    const entry = corpus.remove(id);
    if (entry !== undefined) aliasModel.forget(entry);
  }

  function look(query: string, language?: string): Look {
    const question = read(query, language);
    const first = lookFirst(question);
    findBest(first);
    const scores = aliasModel.score(question);
    features.prepare(question);
    const candidates = pickCandidates(question, first, scores).flatMap((slot) => {
      const entry = corpus.at(slot);
      return entry === undefined
        ? []
        : [
            {
              id: entry.id,
              features: features.of(entry, first, scores),
              held: features.held(),
              missing: features.missing(),
              elsewhere: () => soundOf(entry),
            },
          ];
    });
    return { question, candidates, elsewhere: elsewhere.of(query), elsewhereOf };
  }

  const elsewhereOf = (words: string[]) => (words.length ? elsewhere.of(words.join(' ')) : 0);

  /** The strangest of its names, aliases and first sentences. */
  function soundOf(entry: Indexed): number {
    const known = sounding.get(entry);
    if (known !== undefined) return known;
    const phrases = entry.passages
      .filter(({ field }) => field !== 'extra' && field !== 'summary')
      .slice(0, LISTENED_TO);
    const sound = Math.max(...phrases.map(({ words }) => elsewhere.of(words.map(({ text }) => text).join(' '))));
    sounding.set(entry, sound);
    return sound;
  }

  function search(query: string, { language, limit = 10, alike }: SearchOptions = {}): SearchResult {
    if (!alike) return searchByWords(query, language, limit);
    const seen = look(query, language);
    return fuse(seen, judge(seen, 1), alike, limit);
  }

  function searchByWords(query: string, language: string | undefined, limit: number): SearchResult {
    const key = `${language ?? ''} ${limit} ${query}`;
    const known = found.get(key);
    if (known) return known;
    const result = judge(look(query, language), limit);
    if (found.size >= MOST_REMEMBERED) found.clear();
    if (query.length <= LONGEST_REMEMBERED) found.set(key, result);
    return result;
  }

  return {
    put: (document) => putAll([document]),
    putAll,
    remove,
    search,
    look,
    async warmUp() {
      await finishGently(corpus.vocabulary.guesses.warmUp());
      await aliasModel.warmUp();
      await elsewhere.warmUp();
    },
    get size() {
      return corpus.size;
    },
  };
}
