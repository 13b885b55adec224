import type { Store } from '../../../store/store.ts';

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

/** What is kept of one entry: its model, and the vectors by the hash of their text. */
export interface KeptVectors {
  fingerprint: string;
  vectors: Map<string, string>;
}

/** The vectors that one model made, by entry, in the store. */
export interface StoredVectors {
  read(entries: string[]): Promise<Map<string, KeptVectors>>;
  keep(entry: string, kept: KeptVectors): Promise<void>;
  remove(entries: string[]): Promise<void>;
  /** Tells of entries whose vectors were kept, by any node. Returns how to stop. */
  watch(onKept: (entry: string) => void): () => void;
}

export function createStoredVectors(store: Store, model: string): StoredVectors {
  const collection = store.collection<VectorDocument>('vectors', [{ fields: { model: 1 } }]);
  const idOf = (entry: string) => `${model}:${entry}`;
  return {
    async read(entries) {
      const found = await collection.find({ _id: { $in: entries.map(idOf) } });
      return new Map(
        found.map(({ entry, fingerprint, vectors }) => [entry, { fingerprint, vectors: byHash(vectors) }]),
      );
    },
    keep: (entry, { fingerprint, vectors }) =>
      collection.replace({
        _id: idOf(entry),
        entry,
        model,
        fingerprint,
        vectors: Array.from(vectors, ([hash, vector]) => ({ hash, vector })),
      }),
    remove: async (entries) => void (await collection.remove({ _id: { $in: entries.map(idOf) } })),
    watch: (onKept) =>
      collection.watch((id) => {
        const entry = id.slice(idOf('').length);
        if (id === idOf(entry)) onKept(entry);
      }),
  };
}

function byHash(vectors: VectorDocument['vectors']): Map<string, string> {
  return new Map(vectors.map(({ hash, vector }) => [hash, vector]));
}
