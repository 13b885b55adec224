import type { Grievances } from '../../grievances/grievances.ts';
import { parseReference } from '../../grievances/reference.ts';
import type { GrievanceMessage, GrievanceTalk } from '../grievanceTalk.ts';
import type { CaseDeed, Recognised } from '../recognisers/recogniser.ts';
import { changeIn, CHANGES } from './asks.ts';
import { change, beginChange } from './cases/changes.ts';
import { askToForget, tellWhatIsKnown } from './cases/data.ts';
import { follow, followMine, followOne } from './cases/follow.ts';
import { goOnCase } from './cases/goOn.ts';
import { answerOfficer, answerResolved, offerPhotos } from './cases/office.ts';
import { reach } from './cases/reach.ts';
import { tellStatus } from './cases/status.ts';
import { tellsOfDanger } from './danger.ts';
import { begin, goOnAfter, leftDraft, offer, resume } from './filing/begin.ts';
import { chooseCategory } from './filing/confirming.ts';
import { takeStory } from './filing/story.ts';
import { goOnFiling } from './filing/goOn.ts';
import { type Matter, openMatter } from './matter.ts';
import { isFiling } from './memory.ts';
import { withoutReference } from './withoutReference.ts';

export interface GrievanceTalkDeps {
  grievances: Grievances;
}

/** The talk about grievances over their domain. Everything it remembers stands in the citizen's state. */
export function createGrievanceTalk({ grievances }: GrievanceTalkDeps): GrievanceTalk {
  return {
    isWaiting: (state) => state?.grievance?.open !== undefined,
    take: (talk, message) => take(openMatter(talk, grievances), message),
    takeAnswer: (talk, message) => answerOfficer(openMatter(talk, grievances), message),
    choose: (talk, value) => choose(openMatter(talk, grievances), value),
    goOn: (talk, lead) => goOnAfter(openMatter(talk, grievances), lead),
    tellsOfDanger: (talk, text) => tellsOfDanger({ talk, grievances }, text),
    offer: (talk, text) => offer(openMatter(talk, grievances), text),
    takeStory: (talk, text) => takeStory(openMatter(talk, grievances), text),
    begin: (talk, text, heard) => begin(openMatter(talk, grievances), text, heard),
    follow: (talk, text) => follow(openMatter(talk, grievances), text),
    leave(talk) {
      const { memory, words } = openMatter(talk, grievances);
      const wasFiling = memory.draft !== undefined;
      delete memory.open;
      delete memory.draft;
      delete talk.afterword;
      return wasFiling ? words.filing.left : undefined;
    },
  };
}

async function take(matter: Matter, message: GrievanceMessage): Promise<boolean> {
  const { memory, talk } = matter;
  const { open } = memory;
  if (open) {
    const chosen =
      message.heard?.kind === 'number' && NUMBERED.has(open.kind) ? optionOf(matter, message.heard) : undefined;
    if (chosen) return choose(matter, chosen);
    if (isFiling(open) ? await goOnFiling(matter, open, message) : await goOnCase(matter, open, message)) return true;
  }
  if (talk.state.person) return false;
  return takeUp(matter, message);
}

/** Where a number can only mean what was offered. */
const NUMBERED = new Set([
  'words',
  'confirm',
  'category',
  'fix',
  'alike',
  'resume',
  'list',
  'which',
  'withdraw',
  'appeal',
  'photos',
  'forget',
]);

function optionOf({ talk }: Matter, { number }: { number: number }): string | undefined {
  const { options = [] } = talk.state;
  return number ? options.at(number > 0 ? number - 1 : number)?.value : undefined;
}

/** Nothing is waited for: what is done with a case at any moment. */
async function takeUp(matter: Matter, message: GrievanceMessage): Promise<boolean> {
  const { text, heard } = message;
  if (!heard) return (await answerOfficer(matter, message)) || offerPhotos(matter);
  const parsed = parseReference(text);
  if (parsed.kind === 'mistyped' || (parsed.kind === 'good' && heard.kind === 'status'))
    return done(parsed.kind === 'good' ? takeReference(matter, parsed.reference, text) : follow(matter, text));
  if (await answerResolved(matter, message)) return true;
  if (heard.kind === 'case') return DEEDS[heard.deed](matter, message);
  return isGoingOn(matter, heard) ? goOnWithDraft(matter) : false;
}

const done = async (work: Promise<void>): Promise<true> => work.then(() => true);

/** "Withdraw RD-7K3MP-Q", "RD-7K3MP-Q 482913". */
async function takeReference(matter: Matter, reference: string, text: string): Promise<void> {
  const rest = withoutReference(text);
  return followOne(matter, reference, rest, changeIn(rest));
}

const DEEDS: Record<CaseDeed, (matter: Matter, message: GrievanceMessage) => Promise<boolean>> = {
  mine: (matter) => done(followMine(matter)),
  withdraw: (matter) => done(beginChange(matter, 'withdraw')),
  reopen: (matter) => done(beginChange(matter, 'reopen')),
  appeal: (matter) => done(beginChange(matter, 'appeal')),
  rate: (matter) => done(beginChange(matter, 'rate')),
  add: (matter) => done(beginChange(matter, 'add')),
  forget: (matter) => done(askToForget(matter)),
  known: (matter) => done(tellWhatIsKnown(matter)),
  solved: async () => false,
  unsolved: (matter, { text }) => done(begin(matter, text, undefined)),
  skip: async () => false,
  anonymous: async () => false,
  kind: async () => false,
  place: async () => false,
  words: async () => false,
  join: async () => false,
  own: async () => false,
};

/** "Yes" and "go on" with a draft that was left, while they can mean nothing else. */
function isGoingOn(matter: Matter, heard: Recognised): boolean {
  const { state } = matter.talk;
  if (!leftDraft(matter)?.text || state.open) return false;
  if (heard.kind === 'command') return heard.command === 'more' && !state.rest;
  return heard.kind === 'yes' && state.options?.length !== 1;
}

async function goOnWithDraft(matter: Matter): Promise<boolean> {
  const draft = leftDraft(matter);
  return draft ? done(resume(matter, draft)) : false;
}

/** A button or a number; values come from outside, and from messages of long ago. */
async function choose(matter: Matter, value: string): Promise<boolean> {
  const { memory } = matter;
  const { open } = memory;
  const [head, kind = '', ...tail] = value.split(':');
  const id = tail.join(':');
  if (head !== 'g') return false;
  if (kind === 'c') return open?.kind === 'category' ? chooseCategory(matter, id) : false;
  if (kind === 'r') return chooseCase(matter, id);
  if (kind === 'd') return pressDeed(matter, id);
  const heard = kind === 'say' ? ({ kind: 'grievance' } as const) : MEANINGS[kind];
  const isForNotice = kind === 'yes' || kind === 'no';
  return heard && (open || isForNotice) ? take(matter, { text: kind === 'say' ? id : '', heard }) : false;
}

async function pressDeed(matter: Matter, id: string): Promise<boolean> {
  const deed = CHANGES.find((one) => one === id);
  return deed ? done(beginChange(matter, deed)) : false;
}

const MEANINGS: Partial<Record<string, Recognised>> = {
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  skip: { kind: 'case', deed: 'skip' },
  anonymous: { kind: 'case', deed: 'anonymous' },
  join: { kind: 'case', deed: 'join' },
  own: { kind: 'case', deed: 'own' },
  kind: { kind: 'case', deed: 'kind' },
  place: { kind: 'case', deed: 'place' },
  words: { kind: 'case', deed: 'words' },
};

async function chooseCase(matter: Matter, reference: string): Promise<boolean> {
  const { open } = matter.memory;
  const view = await reach(matter, reference);
  if (!view) return false;
  return done(open?.kind === 'which' ? change(matter, open.change, view) : tellStatus(matter, view));
}
