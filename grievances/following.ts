import type { Deps } from './deps.ts';
import { viewForCitizen, viewForSupporter } from './citizenView.ts';
import type { CitizenView, Found, Proof } from './grievances.ts';
import type { GrievanceDocument } from './model.ts';
import { ownerHash, secretHash } from './sealing.ts';

const MOST_LISTED = 20;

/** One by reference and proof. An unknown reference and a wrong proof are answered alike. */
export async function findGrievance(deps: Deps, reference: string, proof: Proof): Promise<Found> {
  return 'owner' in proof ? findOwn(deps, reference, proof.owner) : findBySecret(deps, reference, proof);
}

async function findOwn(deps: Deps, reference: string, owner: string): Promise<Found> {
  const hash = ownerHash(deps.vault, owner);
  const doc = await deps.documents.collection.findOne({ _id: reference });
  if (doc?.owner === hash) return { kind: 'found', grievance: await viewForCitizen(deps, doc) };
  const joined = doc && (await deps.supporters.findOne({ _id: supporterId(reference, hash) }));
  return joined ? { kind: 'found', grievance: await viewForSupporter(deps, doc) } : { kind: 'refused' };
}

/** Counted before it is looked at, so that many guesses at once are as many. */
async function findBySecret(
  deps: Deps,
  reference: string,
  { secret, guesser, attempt }: Exclude<Proof, { owner: string }>,
): Promise<Found> {
  const guess = { guesser, reference, attempt };
  const tooMany = await deps.guesses.take(guess);
  if (tooMany) return { kind: 'tooMany', until: tooMany.until };
  const hash = secretHash(deps.vault, reference, secret);
  const doc = await deps.documents.collection.findOne({ _id: reference });
  if (doc?.secret !== hash) return { kind: 'refused' };
  await deps.guesses.forgive(guess);
  return { kind: 'found', grievance: await viewForCitizen(deps, doc) };
}

/** Filed and joined ones, the latest first. */
export async function listMine(deps: Deps, owner: string, limit = MOST_LISTED): Promise<CitizenView[]> {
  const hash = ownerHash(deps.vault, owner);
  const [own, joined] = await Promise.all([
    deps.documents.collection.find({ owner: hash }, { sort: { filedAt: -1 }, limit }),
    deps.supporters.find({ owner: hash }, { sort: { joinedAt: -1 }, limit }),
  ]);
  const ids = joined.map(({ reference }) => reference);
  const others = ids.length ? await deps.documents.collection.find({ _id: { $in: ids } }) : [];
  const views = await Promise.all([
    ...own.map((doc) => viewForCitizen(deps, doc)),
    ...others.map((doc: GrievanceDocument) => viewForSupporter(deps, doc)),
  ]);
  return views.sort((a, b) => b.filedAt - a.filedAt).slice(0, limit);
}

export function supporterId(reference: string, owner: string): string {
  return `${reference}:${owner}`;
}
