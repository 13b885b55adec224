import { KnowledgeBusyError } from '../knowledge/ledger.ts';
import { RevisionConflictError } from '../knowledge/publishing.ts';
import type { KnowledgeRepository } from '../knowledge/repository.ts';
import { readSampleCity } from '../knowledge/sample/index.ts';
import type { Log } from './log.ts';

/**
 * Puts the sample city where there is no knowledge yet. Of many nodes that start at once one does it; the others wait for its
 * work, and one of them takes over should it die in the middle.
 */
export async function loadSampleCity(
  repository: Pick<KnowledgeRepository, 'isEmpty' | 'importKnowledge'>,
  log: Log,
): Promise<void> {
  while (await repository.isEmpty()) {
    try {
      await repository.importKnowledge(await readSampleCity(), { by: 'sample city', expectedRevision: 0 });
    } catch (error) {
      if (!(error instanceof KnowledgeBusyError || error instanceof RevisionConflictError)) throw error;
      log.info({}, 'another node puts in the sample city; waiting for it');
    }
  }
}
