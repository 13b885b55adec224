import { type Collection, DuplicateError, type Store, type Stored } from '../store/store.ts';

/** Notes that defaults have been put in, so that what an officer takes away does not come back. */
interface Filled extends Stored {
  filled: true;
}

/** Puts a collection's defaults in, once for a store; an interruption is made good at the next call. */
export function createFilling<T extends Stored>(store: Store, into: Collection<T>, defaults: T[]): () => Promise<void> {
  const notes = store.collection<Filled>('grievanceDefaults');
  let filling: Promise<void> | undefined;

  async function fill(): Promise<void> {
    if (await notes.findOne({ _id: into.name })) return;
    await insertAll(into, defaults);
    await notes.replace({ _id: into.name, filled: true });
  }

  return () => {
    filling ??= fill().catch((error: unknown) => {
      filling = undefined;
      throw error;
    });
    return filling;
  };
}

/** In one go where none is there yet; after an interruption, or beside another node, one by one. */
async function insertAll<T extends Stored>(into: Collection<T>, documents: T[]): Promise<void> {
  try {
    await into.insertMany(documents);
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
    for (const document of documents) await insertNew(into, document);
  }
}

async function insertNew<T extends Stored>(into: Collection<T>, document: T): Promise<void> {
  try {
    await into.insert(document);
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
  }
}
