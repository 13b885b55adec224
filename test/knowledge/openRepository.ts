import { createKnowledgeRepository, type KnowledgeRepository } from '../../knowledge/repository.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

export const NOW = new Date('2026-06-10T04:00:00Z');
export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface OpenRepository {
  repository: KnowledgeRepository;
  store: Store;
  folder: string;
  close(): Promise<void>;
}

/** A repository over an embedded store in a folder of its own, or in one that is there. */
export async function openRepository(folder?: string): Promise<OpenRepository> {
  const own = folder === undefined ? await tempFolder() : undefined;
  const path = folder ?? own?.path ?? '';
  const store = createEmbeddedStore({ folder: path, log: silent });
  return {
    repository: createKnowledgeRepository(store, () => NOW),
    store,
    folder: path,
    async close() {
      await store.close();
      await own?.remove();
    },
  };
}
