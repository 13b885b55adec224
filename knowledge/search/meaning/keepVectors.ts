import type { Claims } from '../../../store/claims.ts';
import type { Store } from '../../../store/store.ts';
import type { SearchDocument } from '../document.ts';
import type { Embedder } from './embedder.ts';
import { createSteadyWork } from './steadyWork.ts';
import { createStoredVectors, type KeptVectors } from './storedVectors.ts';
import { pack, toText } from './vector.ts';
import type { VectorIndex } from './vectorIndex.ts';
import { entryVectors, type WantedText, wantedTextsOf } from './wantedTexts.ts';

export interface VectorKeeperParts {
  store: Store;
  claims: Claims;
  embedder: Embedder;
  index: VectorIndex;
  /** Told when work fails and will be tried again; holds no text. */
  onError(error: unknown): void;
  /** How long to wait after the first failure, doubled each time; ms. */
  pauseMs?: number;
}

/** Keeps the vectors of all entries: those that are stored are used again, only what changed is made anew. */
export interface VectorKeeper {
  /** These are the entries that changed, or all of them at the start. Returns at once. */
  put(documents: SearchDocument[]): void;
  remove(ids: string[]): void;
  /** The model answers with another fingerprint than it did: everything is made anew. */
  startOver(fingerprint: string): void;
  /** Which model made the vectors that are compared; `undefined` while there are none. */
  fingerprint(): string | undefined;
  /** Entries whose vectors are still missing. */
  readonly pending: number;
  /** Fulfilled when nothing is pending, or when it was closed. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const BATCH = 32;
const LEASE_MS = 120_000;
const PAUSE_MS = 1000;
/** While another node makes them we look again this often. */
const ELSEWHERE_MS = 2000;
const READ_AT_ONCE = 500;

export function createVectorKeeper(parts: VectorKeeperParts): VectorKeeper {
  const { store, claims, embedder, index, onError, pauseMs = PAUSE_MS } = parts;
  const stored = createStoredVectors(store, embedder.name);
  const wanted = new Map<string, WantedText[]>();
  /** Entries that are not looked up yet, and those whose stored vectors are not all that is wanted. */
  const unread = new Set<string>();
  const pending = new Set<string>();
  let fingerprint: string | undefined;
  const background = createSteadyWork({ work, hasMore: () => unread.size > 0, onError, pauseMs });

  const stopWatching = stored.watch((entry) => {
    if (!wanted.has(entry) || !pending.has(entry)) return;
    unread.add(entry);
    background.wake();
  });

  async function work(): Promise<number | undefined> {
    await readStored();
    if (!pending.size || background.isClosed) return undefined;
    const claim = await claims.claim('vectors of entries', LEASE_MS);
    if (!claim) return ELSEWHERE_MS;
    try {
      while (isWanted(pending) && (await claim.renew())) await makeSome();
      return pending.size ? ELSEWHERE_MS : undefined;
    } finally {
      await claim.release();
    }
  }

  const isWanted = (entries: Set<string>) => entries.size > 0 && !background.isClosed;

  async function readStored(): Promise<void> {
    while (isWanted(unread)) {
      const entries = [...unread].slice(0, READ_AT_ONCE);
      const found = await stored.read(entries);
      for (const entry of entries) {
        unread.delete(entry);
        take(entry, found.get(entry));
      }
    }
  }

  /** Uses what is stored; what does not cover the entry as it is now stays pending. */
  function take(entry: string, kept: KeptVectors | undefined): void {
    const texts = wanted.get(entry);
    if (!texts) return;
    if (kept) fingerprint ??= kept.fingerprint;
    const known = knownOf(kept);
    if (known.size) index.put(entry, entryVectors(texts, known));
    if (texts.every(({ hash }) => known.has(hash))) pending.delete(entry);
    else pending.add(entry);
  }

  /** Vectors of another model are of no use. */
  function knownOf(kept: KeptVectors | undefined): Map<string, string> {
    return kept && kept.fingerprint === fingerprint ? kept.vectors : new Map<string, string>();
  }

  /** The texts of a few entries that have no vector yet, and then the entries. */
  async function makeSome(): Promise<void> {
    const batch = await nextBatch();
    const texts = batch.flatMap(({ missing }) => missing);
    const made = new Map<string, string>();
    for (let at = 0; at < texts.length; at += BATCH) {
      const part = texts.slice(at, at + BATCH);
      const embedded = await embedder.embed(
        part.map(({ text }) => text),
        'passage',
      );
      if (fingerprint !== undefined && embedded.fingerprint !== fingerprint) return forget(embedded.fingerprint);
      fingerprint = embedded.fingerprint;
      part.forEach(({ hash }, i) => {
        const vector = embedded.vectors[i];
        if (vector) made.set(hash, toText(pack(vector)));
      });
    }
    background.succeeded();
    for (const { entry, texts: own, known } of batch) await keep(entry, own, new Map([...known, ...made]));
  }

  /** What is stored meanwhile is not made again: another node may have made it before this one had the claim. */
  async function nextBatch() {
    const entries = [...pending].slice(0, BATCH);
    const found = await stored.read(entries);
    let room = BATCH;
    return entries.flatMap((entry) => {
      const texts = wanted.get(entry) ?? [];
      const known = knownOf(found.get(entry));
      const missing = texts.filter(({ hash }) => !known.has(hash));
      if (room <= 0) return [];
      room -= missing.length;
      return [{ entry, texts, known, missing }];
    });
  }

  async function keep(entry: string, texts: WantedText[], known: Map<string, string>): Promise<void> {
    const own = texts.flatMap(({ hash }): [string, string][] => {
      const vector = known.get(hash);
      return vector === undefined ? [] : [[hash, vector]];
    });
    await stored.keep(entry, { fingerprint: fingerprint ?? '', vectors: new Map(own) });
    // Published anew meanwhile: it stays pending with its new texts.
    const now = wanted.get(entry);
    if (now === undefined) return;
    index.put(entry, entryVectors(now, known));
    if (now === texts) pending.delete(entry);
  }

  /** The model is another than the one that the stored vectors are from. */
  function forget(next: string): void {
    fingerprint = next;
    index.clear();
    for (const entry of wanted.keys()) unread.add(entry);
  }

  return {
    put(documents) {
      for (const document of documents) {
        wanted.set(document.id, wantedTextsOf(document));
        unread.add(document.id);
      }
      background.wake();
    },
    remove(ids) {
      for (const id of ids) {
        wanted.delete(id);
        unread.delete(id);
        pending.delete(id);
        index.remove(id);
      }
      void stored.remove(ids).catch(onError);
    },
    startOver(next) {
      forget(next);
      background.wake();
    },
    fingerprint: () => (index.size ? fingerprint : undefined),
    get pending() {
      return pending.size + unread.size;
    },
    settled: () => background.settled(),
    async close() {
      stopWatching();
      await background.close();
    },
  };
}
