import type { Deps } from './deps.ts';
import type { CitizenMay, CitizenView, StoryLine } from './grievances.ts';
import { LIFE_CYCLE, mayBecome } from './lifeCycle.ts';
import type { GrievanceDocument, HistoryEntry } from './model.ts';
import { openPersonal } from './sealing.ts';
import { contestableUntil } from './settings.ts';
import { without } from './without.ts';

/** What the citizen who filed it may see. */
export async function viewForCitizen(deps: Deps, doc: GrievanceDocument): Promise<CitizenView> {
  const { vault } = deps;
  const personal = openPersonal(vault, doc);
  const { question, resolvedAt } = doc;
  const resolution = resolvedAt === undefined ? undefined : lastSaid(deps, doc, 'resolve');
  return {
    ...(await commonView(deps, doc)),
    ...(personal ? { text: personal.text } : {}),
    ...(personal?.place?.name ? { place: personal.place.name } : {}),
    ...(question
      ? { question: { text: vault.open(question.text), askedAt: question.askedAt, until: question.closesAt } }
      : {}),
    ...(resolution !== undefined && resolvedAt !== undefined
      ? { resolution: { text: resolution, until: doc.closesAt ?? contestableUntil(resolvedAt) } }
      : {}),
    ...(doc.rating ? { rating: doc.rating } : {}),
    story: doc.history.filter(({ isInternal }) => !isInternal).map((entry) => lineOf(deps, entry)),
    may: whatMay(doc),
  };
}

/** What somebody may see who joined: how it goes, and nothing that the other one said. */
export async function viewForSupporter(deps: Deps, doc: GrievanceDocument): Promise<CitizenView> {
  const isTold = ({ isInternal, by }: HistoryEntry): boolean => !isInternal && by.kind !== 'citizen';
  const story = doc.history.filter(isTold).map((entry) => lineOf(deps, without(entry, 'said')));
  return { ...(await commonView(deps, doc)), isSupported: true, story, may: [] };
}

async function commonView(
  { categories, routing, documents }: Deps,
  doc: GrievanceDocument,
): Promise<Omit<CitizenView, 'story' | 'may'>> {
  const [category, department, twin] = await Promise.all([
    categories.get(doc.category),
    routing.department(doc.holder.department),
    doc.twin ? documents.collection.findOne({ _id: doc.twin }) : undefined,
  ]);
  const { promise } = doc;
  return {
    reference: doc._id,
    state: doc.state,
    category: doc.category,
    categoryNames: category?.names ?? {},
    filedAt: doc.filedAt,
    changedAt: doc.changedAt,
    ...(doc.endedAt === undefined ? {} : { endedAt: doc.endedAt }),
    holder: doc.holder,
    holderNames: department?.names ?? {},
    ...(LIFE_CYCLE[doc.state].isEnd || doc.state === 'resolved' ? {} : { promise: promiseOf(promise) }),
    ...(doc.twin ? { twin: doc.twin } : {}),
    ...(twin ? { twinState: twin.state } : {}),
    supporters: doc.supporters,
  };
}

function promiseOf({ dueAt, broken, firstDueAt }: GrievanceDocument['promise']): NonNullable<CitizenView['promise']> {
  return {
    clockStands: dueAt === undefined,
    isBroken: broken > 0,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(broken && firstDueAt !== undefined ? { promisedAtFirst: firstDueAt } : {}),
  };
}

function lastSaid({ vault }: Deps, doc: GrievanceDocument, step: HistoryEntry['step']): string | undefined {
  const entry = doc.history.findLast((one) => one.step === step);
  return entry?.said === undefined ? undefined : vault.open(entry.said);
}

function lineOf({ vault }: Deps, { at, step, to, by, said, facts }: HistoryEntry): StoryLine {
  return {
    at,
    step,
    state: to,
    by: by.kind === 'officer' ? 'office' : by.kind === 'system' ? 'clock' : 'citizen',
    ...(said ? { text: vault.open(said) } : {}),
    ...(facts ? { facts } : {}),
  };
}

function whatMay(doc: GrievanceDocument): CitizenMay[] {
  const { state, rating } = doc;
  const isOver = state === 'closed' && doc.resolvedAt !== undefined;
  const may: [CitizenMay, boolean][] = [
    ['answer', doc.question !== undefined],
    ['add', !LIFE_CYCLE[state].isEnd],
    ['withdraw', mayBecome(state, 'withdrawn', 'citizen')],
    ['reopen', mayBecome(state, 'reopened', 'citizen')],
    ['appeal', mayBecome(state, 'appealed', 'citizen')],
    ['rate', (state === 'resolved' || isOver) && !rating],
  ];
  return may.flatMap(([name, isPossible]) => (isPossible ? name : []));
}
