import type { KnowledgeRepository } from './repository.ts';
import type { Entry } from './model.ts';
import type { Meaning } from './search/meaning/meaning.ts';
import { searchDocumentOf } from './searchDocument.ts';
import type { KnowledgeLog } from './shelf.ts';

/** Lets a model of meanings follow what is published, in the background. Returns how to stop. */
export function teachMeaning(
  meaning: Pick<Meaning, 'put' | 'remove'>,
  repository: Pick<KnowledgeRepository, 'load' | 'changesSince' | 'revision' | 'follow'>,
  log: KnowledgeLog,
): () => void {
  let revision: number | undefined;
  let isStopped = false;
  let reading = read(catchUp);

  async function catchUp(): Promise<void> {
    if (isStopped) return;
    if (revision === undefined) {
      const { revision: first, file } = await repository.load();
      teach(file.entries);
      revision = first;
    } else if ((await repository.revision()) !== revision) {
      const changes = await repository.changesSince(revision);
      meaning.remove(changes.gone.entries);
      teach(changes.put.entries);
      revision = changes.revision;
    }
  }

  /** Nobody is told of an entry that is not published, so that it needs no vectors. */
  function teach(entries: Entry[]): void {
    const isTold = ({ status }: Entry) => status === 'published';
    meaning.remove(entries.filter((entry) => !isTold(entry)).map(({ id }) => id));
    meaning.put(entries.filter(isTold).map(searchDocumentOf));
  }

  async function read(work: () => Promise<void>): Promise<void> {
    await work().catch((err: unknown) => {
      if (!isStopped)
        log.error({ err }, 'what is published could not be read for the model of meanings; words still find it');
    });
  }

  const stop = repository.follow(() => {
    reading = reading.then(() => read(catchUp));
  });
  return () => {
    isStopped = true;
    stop();
  };
}
