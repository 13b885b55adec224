import { createHash } from 'node:crypto';
import type { Claims } from '../../../store/claims.ts';
import type { Store } from '../../../store/store.ts';
import type { SearchDocument } from '../document.ts';
import { type EntryText, textsOf } from './entryTexts.ts';
import type { Embedder } from './embedder.ts';
import { fromText, pack, toText } from './vector.ts';
import type { EntryVectors, VectorIndex } from './vectorIndex.ts';

/** The vectors of one entry as they are kept. */
interface VectorDocument {
  _id: string;
  entry: string;
  /** The model's name in the settings, and what it called itself with its vectors' length. */
  model: string;
  fingerprint: string;
  /** By a hash of the text that each stands for, base64. */
  vectors: { hash: string; vector: string }[];
}

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
const LONGEST_PAUSE_MS = 5 * 60_000;
/** While another node makes them we look again this often. */
const ELSEWHERE_MS = 2000;
const READ_AT_ONCE = 500;

export function createVectorKeeper(parts: VectorKeeperParts): VectorKeeper {
  const { store, claims, embedder, index, onError, pauseMs = PAUSE_MS } = parts;
  const collection = store.collection<VectorDocument>('vectors', [{ fields: { model: 1 } }]);
  const idOf = (entry: string) => `${embedder.name}:${entry}`;
  const wanted = new Map<string, WantedText[]>();
  /** Entries that are not looked up yet, and those whose stored vectors are not all that is wanted. */
  const unread = new Set<string>();
  const pending = new Set<string>();
  let fingerprint: string | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let waiters: (() => void)[] = [];

  const stopWatching = collection.watch((id) => {
    const entry = id.slice(idOf('').length);
    if (id !== idOf(entry) || !wanted.has(entry) || !pending.has(entry)) return;
    unread.add(entry);
    wake();
  });

  function wake(afterMs = 0): void {
    if (isClosed || running) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = work()
        .then((pause) => again(pause))
        .catch((error: unknown) => {
          if (!isClosed) onError(error);
          again(Math.max(retryAfterOf(error), Math.min(LONGEST_PAUSE_MS, pauseMs * 2 ** failures++)));
        });
    }, afterMs);
    timer.unref();
  }

  function again(pause: number | undefined): void {
    running = undefined;
    if (pause !== undefined) wake(pause);
    else if (unread.size) wake();
    else tellWaiters();
  }

  function tellWaiters(): void {
    for (const tell of waiters.splice(0)) tell();
  }

  /** How long to wait before there is more to do; `undefined` when all is done. */
  async function work(): Promise<number | undefined> {
    await readStored();
    if (!pending.size || isClosed) return undefined;
    const claim = await claims.claim('vectors of entries', LEASE_MS);
    if (!claim) return ELSEWHERE_MS;
    try {
      while (isWanted(pending) && (await claim.renew())) await makeSome();
      return pending.size ? ELSEWHERE_MS : undefined;
    } finally {
      await claim.release();
    }
  }

  const isWanted = (entries: Set<string>) => entries.size > 0 && !isClosed;

  async function readStored(): Promise<void> {
    while (isWanted(unread)) {
      const entries = [...unread].slice(0, READ_AT_ONCE);
      const found = await collection.find({ _id: { $in: entries.map(idOf) } });
      const byEntry = new Map(found.map((document) => [document.entry, document]));
      for (const entry of entries) {
        unread.delete(entry);
        take(entry, byEntry.get(entry));
      }
    }
  }

  /** Uses what is stored; what does not cover the entry as it is now stays pending. */
  function take(entry: string, document: VectorDocument | undefined): void {
    const texts = wanted.get(entry);
    if (!texts) return;
    if (document) fingerprint ??= document.fingerprint;
    const known = knownOf(document);
    const isWhole = texts.every(({ hash }) => known.has(hash));
    if (known.size) index.put(entry, entryVectors(texts, known));
    if (isWhole) pending.delete(entry);
    else pending.add(entry);
  }

  /** Vectors of another model are of no use. */
  function knownOf(document: VectorDocument | undefined): Map<string, string> {
    return new Map(
      document && document.fingerprint === fingerprint
        ? document.vectors.map(({ hash, vector }) => [hash, vector])
        : [],
    );
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
    failures = 0;
    for (const { entry, texts, known } of batch) await keep(entry, texts, new Map([...known, ...made]));
  }

  /** What is stored meanwhile is not made again: another node may have made it before this one had the claim. */
  async function nextBatch() {
    const entries = [...pending].slice(0, BATCH);
    const found = await collection.find({ _id: { $in: entries.map(idOf) } });
    const byEntry = new Map(found.map((document) => [document.entry, document]));
    let room = BATCH;
    return entries.flatMap((entry) => {
      const texts = wanted.get(entry) ?? [];
      const document = byEntry.get(entry);
      const known = knownOf(document);
      const missing = texts.filter(({ hash }) => !known.has(hash));
      if (room <= 0) return [];
      room -= missing.length;
      return [{ entry, texts, known, missing }];
    });
  }

  async function keep(entry: string, texts: WantedText[], known: Map<string, string>): Promise<void> {
    const vectors = texts.flatMap(({ hash }) => {
      const vector = known.get(hash);
      return vector === undefined ? [] : [{ hash, vector }];
    });
    await collection.replace({
      _id: idOf(entry),
      entry,
      model: embedder.name,
      fingerprint: fingerprint ?? '',
      vectors,
    });
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
        wanted.set(document.id, textsOf(document).map(withHash));
        unread.add(document.id);
      }
      wake();
    },
    remove(ids) {
      for (const id of ids) {
        wanted.delete(id);
        unread.delete(id);
        pending.delete(id);
        index.remove(id);
      }
      void collection.remove({ _id: { $in: ids.map(idOf) } }).catch(onError);
    },
    startOver(next) {
      forget(next);
      wake();
    },
    fingerprint: () => (index.size ? fingerprint : undefined),
    get pending() {
      return pending.size + unread.size;
    },
    settled: () =>
      new Promise((resolve) => {
        if (isClosed || (!pending.size && !unread.size && !running)) resolve();
        else waiters.push(resolve);
      }),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      stopWatching();
      await running;
      tellWaiters();
    },
  };
}

type WantedText = EntryText & { hash: string };

function withHash(text: EntryText): WantedText {
  return { ...text, hash: createHash('sha256').update(text.text).digest('base64url').slice(0, 16) };
}

function entryVectors(texts: WantedText[], known: Map<string, string>): EntryVectors {
  const of = (kind: EntryText['kind']) =>
    texts.flatMap(({ kind: own, hash }) => {
      const vector = own === kind ? known.get(hash) : undefined;
      return vector === undefined ? [] : [fromText(vector)];
    });
  return { short: of('short'), long: of('long'), part: of('part') };
}

function retryAfterOf(error: unknown): number {
  const wait = typeof error === 'object' && error && 'retryAfterMs' in error ? error.retryAfterMs : 0;
  return typeof wait === 'number' ? wait : 0;
}
