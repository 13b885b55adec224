import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { KnowledgeFile } from '../../knowledge/model.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';

export interface City {
  knowledge: Knowledge;
  close(): Promise<void>;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A knowledge file in a store of its own, as citizens would meet it. */
export async function openCity(
  file: KnowledgeFile,
  { timeZone, now }: { timeZone: string; now: () => Date },
): Promise<City> {
  const folder = await mkdtemp(join(tmpdir(), 'right-door-city-'));
  const store = createEmbeddedStore({ folder, log: QUIET });
  const repository = createKnowledgeRepository(store, now);
  await repository.importKnowledge(file, {});
  const knowledge = await createKnowledge({ repository, clock: now, defaultLanguage: 'en', timeZone, log: QUIET });
  return {
    knowledge,
    async close() {
      knowledge.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
