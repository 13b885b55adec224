import type { Claims } from '../../../store/claims.ts';
import type { Store } from '../../../store/store.ts';
import { maskNumbers } from '../../maskNumbers.ts';
import type { Embedder } from './embedder.ts';
import { createVectorKeeper, type VectorKeeper } from './keepVectors.ts';
import { type Alike, createVectorIndex } from './vectorIndex.ts';

/** What a model of meanings knows of questions and entries. */
export interface Meaning extends Pick<VectorKeeper, 'put' | 'remove' | 'pending' | 'settled' | 'close'> {
  /**
   * How alike a question and the entries are; `undefined` when the model is slow, down, or has not read the entries yet. All
   * questions of one turn, which carry the same `now`, together wait for it no longer than 300 ms.
   */
  alike(question: string, now: Date): Promise<Alike | undefined>;
}

export interface MeaningParts {
  embedder: Embedder;
  store: Store;
  claims: Claims;
  onError(error: unknown): void;
  pauseMs?: number;
}

const WITHIN_MS = 300;
/** Questions repeat themselves; 1.5 kB each. */
const MOST_REMEMBERED = 1000;
const LONGEST_QUESTION = 500;

export function createMeaning(parts: MeaningParts): Meaning {
  const { embedder } = parts;
  const index = createVectorIndex();
  const keeper = createVectorKeeper({ ...parts, index });
  const known = new Map<string, { vector: Float32Array; fingerprint: string }>();
  const waited = new WeakMap<Date, number>();

  async function vectorOf(question: string, now: Date): Promise<Float32Array | undefined> {
    const found = known.get(question) ?? (await embed(question, now));
    const fingerprint = keeper.fingerprint();
    if (!found || fingerprint === undefined) return undefined;
    if (found.fingerprint === fingerprint) return found.vector;
    known.clear();
    keeper.startOver(found.fingerprint);
    return undefined;
  }

  async function embed(question: string, now: Date) {
    const left = WITHIN_MS - (waited.get(now) ?? 0);
    if (left <= 0) return undefined;
    const began = performance.now();
    const embedded = await embedder.embedQuestion(question, left);
    waited.set(now, WITHIN_MS - left + performance.now() - began);
    const [vector] = embedded?.vectors ?? [];
    if (!embedded || !vector) return undefined;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = { vector, fingerprint: embedded.fingerprint };
    known.set(question, found);
    return found;
  }

  return {
    async alike(question, now) {
      if (keeper.fingerprint() === undefined) return undefined;
      const vector = await vectorOf(maskNumbers(question.trim()).slice(0, LONGEST_QUESTION), now);
      return vector && index.compare(vector);
    },
    put: (documents) => keeper.put(documents),
    remove: (ids) => keeper.remove(ids),
    get pending() {
      return keeper.pending;
    },
    settled: () => keeper.settled(),
    close: () => keeper.close(),
  };
}
