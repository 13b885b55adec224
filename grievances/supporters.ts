import { DuplicateError, type Store } from '../store/store.ts';
import { alikeOf } from './alike.ts';
import type { Deps, SupporterDocument } from './deps.ts';
import { StepRefusedError, UnknownGrievanceError } from './errors.ts';
import { supporterId } from './following.ts';
import type { Alike } from './grievances.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import type { Contact } from './model.ts';
import { ownerHash } from './sealing.ts';

export const supportersIn = (store: Store) =>
  store.collection<SupporterDocument>('grievanceSupporters', [
    { fields: { reference: 1, _id: 1 } },
    { fields: { owner: 1, joinedAt: -1 } },
  ]);

/** "Me too": the citizen hears of it as well. */
export async function support(deps: Deps, reference: string, contact: Contact): Promise<Alike> {
  const doc = await deps.documents.get(reference);
  if (doc.access !== 'open') throw new UnknownGrievanceError(reference);
  if (LIFE_CYCLE[doc.state].isEnd) {
    const at = { reference, step: 'add', state: doc.state, reason: 'ended' } as const;
    throw new StepRefusedError(at, 'it has ended');
  }
  const owner = ownerHash(deps.vault, contact.owner);
  if (owner === doc.owner) return alikeOf(doc);
  await join(deps, reference, owner, deps.vault.seal(JSON.stringify(contact)));
  return alikeOf({ ...doc, supporters: await recount(deps, reference) });
}

/** The same citizen joins once. */
export async function join(
  { supporters, clock }: Deps,
  reference: string,
  owner: string,
  contact: string,
): Promise<void> {
  const joinedAt = clock().getTime();
  try {
    await supporters.insert({ _id: supporterId(reference, owner), reference, owner, contact, joinedAt });
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
  }
}

/** Counted and not added to, so that it is right again after an interruption. */
export async function recount({ supporters, documents }: Deps, reference: string): Promise<number> {
  const count = await supporters.count({ reference });
  await documents.collection.update({ _id: reference }, { $set: { supporters: count } });
  return count;
}

/** Those who followed a grievance that was joined with its twin follow the twin from now on. */
export async function followTwin(deps: Deps, reference: string, twin: string): Promise<void> {
  const doc = await deps.documents.get(reference);
  const target = await deps.documents.get(twin);
  const all = await deps.supporters.find({ reference });
  const own = doc.owner && doc.contact ? [{ owner: doc.owner, contact: doc.contact }] : [];
  for (const { owner, contact } of [...own, ...all]) {
    if (owner !== target.owner) await join(deps, twin, owner, contact);
  }
  await recount(deps, twin);
}
