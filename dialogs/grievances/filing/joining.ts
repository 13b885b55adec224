import { StepRefusedError, UnknownGrievanceError } from '../../../grievances/errors.ts';
import { reach } from '../cases/reach.ts';
import { tellStatus } from '../cases/status.ts';
import { causeOf, contactOf, dayOf, type Matter, tell } from '../matter.ts';
import type { Draft } from '../memory.ts';
import { askNext } from './next.ts';

/** "Me too": the citizen hears how the other one goes; where it is their own, how it stands. It may have ended in this very moment: then theirs is filed. */
export async function joinAlike(matter: Matter, draft: Draft, reference: string): Promise<void> {
  const { grievances, memory, words } = matter;
  const own = await reach(matter, reference);
  if (own && !own.isSupported) {
    delete memory.draft;
    return tellStatus(matter, own);
  }
  try {
    const { promisedBy } = await grievances.support({
      cause: causeOf(matter, 'join'),
      reference,
      contact: contactOf(matter),
    });
    delete memory.draft;
    memory.about = reference;
    const day = promisedBy === undefined ? undefined : dayOf(matter, promisedBy);
    await tell(matter, [words.filing.joined(reference, day), words.filing.joinedTold]);
  } catch (error) {
    if (!(error instanceof StepRefusedError || error instanceof UnknownGrievanceError)) throw error;
    await askNext(matter, draft);
  }
}
