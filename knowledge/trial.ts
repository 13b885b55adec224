import { setImmediate as breathe } from 'node:timers/promises';
import { knowledgeOver, type KnowledgeParts } from './createKnowledge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Entry } from './model.ts';
import type { Ranked } from './search/index.ts';
import { applyTo, createHolding, type Holding } from './shelf.ts';

/** The city as it would be, with an entry changed: to try what is not published yet. Citizens are answered from elsewhere. */
export interface Trial {
  /** Lends the knowledge base in which `entry` (if any) stands as published. One after another. */
  with<T>(entry: Entry | undefined, use: (trial: TrialKnowledge) => Promise<T>): Promise<T>;
}

export interface TrialKnowledge {
  knowledge: Knowledge;
  /** What the search sees in a question, best first, before it is decided. */
  rank(text: string, language: string): Ranked[];
}

const AT_ONCE = 50;

/** Built for the first who tries something, in small steps between which questions are answered; as large as the city's own. */
export function createTrial(parts: Omit<KnowledgeParts, 'log'>): Trial {
  const { repository } = parts;
  let built: Promise<{ holding: Holding; revision: number }> | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  async function build() {
    const { revision, file } = await repository.load();
    const holding = createHolding({ ...file, entries: [] });
    for (let at = 0; at < file.entries.length; at += AT_ONCE) {
      const entries = file.entries.slice(at, at + AT_ONCE);
      applyTo(holding, { revision, put: { entries, offices: [], areas: [] }, gone: NONE });
      await breathe();
    }
    return { holding, revision };
  }

  async function fresh(): Promise<Holding> {
    built ??= build();
    const standing = await built;
    if ((await repository.revision()) !== standing.revision) {
      const changes = await repository.changesSince(standing.revision);
      applyTo(standing.holding, changes);
      standing.revision = changes.revision;
    }
    return standing.holding;
  }

  async function run<T>(entry: Entry | undefined, use: (trial: TrialKnowledge) => Promise<T>): Promise<T> {
    const holding = await fresh();
    const before = entry && holding.entries.get(entry.id);
    if (entry) replace(holding, entry.id, { ...entry, status: 'published' });
    try {
      const shelf = {
        now: () => holding,
        everything: () => ({
          version: 1 as const,
          entries: [...holding.entries.values()],
          offices: [...holding.offices.values()],
          areas: [...holding.areas.values()],
        }),
        close: () => undefined,
      };
      const knowledge = knowledgeOver(shelf, parts);
      return await use({ knowledge, rank: (text, language) => holding.index.search(text, { language }).ranked });
    } finally {
      if (entry) replace(holding, entry.id, before);
    }
  }

  return {
    with(entry, use) {
      const ran = tail.then(() => run(entry, use));
      // What failed half-way is built anew.
      tail = ran.catch(() => (built = undefined));
      return ran;
    },
  };
}

const NONE = { entries: [], offices: [], areas: [] };

function replace(holding: Holding, id: string, entry: Entry | undefined): void {
  const put = { entries: entry ? [entry] : [], offices: [], areas: [] };
  applyTo(holding, { revision: 0, put, gone: entry ? NONE : { ...NONE, entries: [id] } });
}
