import { officeToCall } from './compose/person.ts';
import { deedOption } from './options.ts';
import type { Recognised } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import type { Talk } from './talk.ts';

/** A complaint: filed where grievances are taken, else sent honestly to those who can take it. */
export async function beginGrievance(talk: Talk, text: string, heard?: Recognised): Promise<void> {
  const { state, deps, wording } = talk;
  delete state.open;
  if (deps.grievances) return deps.grievances.begin(talk, text, heard);
  const { grievance } = wording;
  await say(talk, plain(talk, [grievance.notYet, whereTo(talk), grievance.keep], [deedOption(talk, 'menu')]));
}

export async function followGrievance(talk: Talk, text: string): Promise<void> {
  const { deps, wording } = talk;
  if (deps.grievances) return deps.grievances.follow(talk, text);
  await say(talk, plain(talk, [wording.grievance.noStatus, whereTo(talk)]));
}

function whereTo(talk: Talk): string {
  const { grievance, person } = talk.wording;
  const office = officeToCall(talk);
  return office ? grievance.tell(talk.tell(office.names) ?? office.id, office.phones?.[0]) : person.nowhere;
}
