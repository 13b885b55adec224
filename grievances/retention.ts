import type { Deps } from './deps.ts';
import type { Forgotten, KnownOfCitizen } from './grievances.ts';
import { LIFE_CYCLE } from './lifeCycle.ts';
import type { GrievanceDocument } from './model.ts';
import { openPersonal, ownerHash } from './sealing.ts';
import { settle } from './settle.ts';
import { DAY_MS } from './settings.ts';
import { takeStep } from './step.ts';
import { without } from './without.ts';

const BATCH = 200;

/** Takes what is personal from those that ended long enough ago; what is counted and audited stays. */
export async function runRetention(deps: Deps, { dryRun = false } = {}): Promise<{ references: string[] }> {
  const filter = { personalUntil: { $lte: deps.clock().getTime() } };
  const sort = { personalUntil: 1 as const };
  if (dryRun)
    return {
      references: idsOf(await deps.documents.collection.find(filter, { sort, projection: { personalUntil: 1 } })),
    };
  const references: string[] = [];
  for (;;) {
    const batch = idsOf(
      await deps.documents.collection.find(filter, { sort, limit: BATCH, projection: { personalUntil: 1 } }),
    );
    if (!batch.length) return { references };
    for (const reference of batch) await forget(deps, reference, `retention ${reference}`);
    references.push(...batch);
  }
}

function idsOf(found: { _id: string }[]): string[] {
  return found.map(({ _id }) => _id);
}

/** From an open one it is taken as soon as it ends. */
export async function forgetMe(deps: Deps, { cause, owner }: { cause: string; owner: string }): Promise<Forgotten> {
  const hash = ownerHash(deps.vault, owner);
  const forgotten: Forgotten = { now: [], later: [] };
  await deps.supporters.remove({ owner: hash });
  for (const { _id, state } of await deps.documents.collection.find({ owner: hash })) {
    if (LIFE_CYCLE[state].isEnd) {
      await forget(deps, _id, cause);
      forgotten.now.push(_id);
    } else {
      await deps.documents.change(_id, (copy) => {
        copy.forgetAtEnd = true;
        settle(copy, deps.tools.retentionDays);
      });
      forgotten.later.push(_id);
    }
  }
  return forgotten;
}

async function forget(deps: Deps, reference: string, cause: string): Promise<void> {
  const doc = await deps.documents.collection.findOne({ _id: reference });
  // First the files: cut off in between, they are found by their names again.
  if (doc && LIFE_CYCLE[doc.state].isEnd) await deps.files.remove(filesOf(deps, doc));
  await deps.documents.change(reference, (copy) => {
    if (!copy.personal || !LIFE_CYCLE[copy.state].isEnd) return;
    strip(copy);
    takeStep(deps.tools, copy, {
      cause,
      step: 'forget',
      by: { kind: 'system' },
      at: deps.clock().getTime(),
      isInternal: true,
    });
  });
  await deps.supporters.remove({ reference });
}

/** Digests stay: what was said can be proven by whoever has it, and read by nobody. */
function strip(doc: GrievanceDocument): void {
  delete doc.personal;
  delete doc.contact;
  delete doc.owner;
  delete doc.delay;
  delete doc.question;
  doc.notices = doc.notices.filter(({ to }) => to.kind === 'officers');
  doc.history = doc.history.map((entry) => without(entry, 'said'));
}

export async function whatIsKnown(deps: Deps, owner: string): Promise<KnownOfCitizen> {
  const hash = ownerHash(deps.vault, owner);
  const [docs, joined] = await Promise.all([
    deps.documents.collection.find({ owner: hash }, { sort: { filedAt: -1 } }),
    deps.supporters.count({ owner: hash }),
  ]);
  return { grievances: docs.map((doc) => knownOf(deps, doc)), joined };
}

function knownOf(deps: Deps, doc: GrievanceDocument): KnownOfCitizen['grievances'][number] {
  const { vault, settings } = deps;
  const personal = openPersonal(vault, doc);
  return {
    reference: doc._id,
    filedAt: doc.filedAt,
    state: doc.state,
    hasText: personal !== undefined,
    hasName: personal?.name !== undefined,
    files: filesOf(deps, doc).length,
    ...(doc.endedAt === undefined ? {} : { forgetAt: doc.endedAt + settings.retentionDays * DAY_MS }),
  };
}

function filesOf({ vault }: Deps, doc: GrievanceDocument): string[] {
  const personal = openPersonal(vault, doc);
  const notes = [...(personal?.files ?? []), ...(personal?.added ?? []).flatMap((one) => one.files)];
  return notes.map(({ id }) => id);
}
