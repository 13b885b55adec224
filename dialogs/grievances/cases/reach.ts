import type { CitizenView, Found } from '../../../grievances/grievances.ts';
import { causeOf, type Matter } from '../matter.ts';
import type { CaseChange } from '../memory.ts';

/** As many of a citizen's own as are looked through. */
const MOST = 20;
/** How long a secret opens its grievance in one talk. */
const PROVEN_MS = 30 * 60_000;

/** The citizen's own and joined ones, the latest first; those filed by somebody unknown are not among them. */
export function listOwn({ grievances, talk }: Matter): Promise<CitizenView[]> {
  return grievances.mine(talk.turn.citizen.owner, { limit: MOST });
}

/** One that this citizen has proven to be theirs: by the phone of record, or by its secret a short while ago. */
export async function reach(matter: Matter, reference: string): Promise<CitizenView | undefined> {
  const { owner } = matter.talk.turn.citizen;
  const own = await matter.grievances.find(reference, { owner });
  if (own.kind === 'found') return own.grievance;
  const secret = provenSecret(matter, reference);
  if (!secret) return undefined;
  const opened = await trySecret(matter, reference, secret);
  return opened.kind === 'found' ? opened.grievance : undefined;
}

/** Opens one by its secret; guesses are counted by whoever guesses. */
export async function openBySecret(matter: Matter, reference: string, secret: string): Promise<Found> {
  const { memory, talk } = matter;
  const found = await trySecret(matter, reference, secret);
  if (found.kind === 'found')
    memory.proven = { reference: found.grievance.reference, secret, until: talk.turn.now.getTime() + PROVEN_MS };
  return found;
}

function trySecret(matter: Matter, reference: string, secret: string): Promise<Found> {
  const { owner } = matter.talk.turn.citizen;
  return matter.grievances.find(reference, { secret, guesser: owner, attempt: causeOf(matter, 'open') });
}

function provenSecret({ memory, talk }: Matter, reference: string): string | undefined {
  const { proven } = memory;
  if (proven && proven.until < talk.turn.now.getTime()) delete memory.proven;
  return memory.proven?.reference === reference ? memory.proven.secret : undefined;
}

/** Those with which it can be done now: the one just talked about alone, where it is among them. */
export async function reachFor(matter: Matter, change: CaseChange): Promise<CitizenView[]> {
  const { memory } = matter;
  const proven = memory.proven && (await reach(matter, memory.proven.reference));
  if (proven && may(proven, change)) return [proven];
  const possible = (await listOwn(matter)).filter((view) => may(view, change));
  const talkedAbout = possible.filter(({ reference }) => reference === memory.about);
  return talkedAbout.length ? talkedAbout : possible;
}

export function may(view: CitizenView, change: CaseChange): boolean {
  return view.may.includes(change);
}
