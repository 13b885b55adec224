import type { Option } from '../../channels/channel.ts';
import type { Grievances } from '../../grievances/grievances.ts';
import type { Contact } from '../../grievances/model.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { plain, say } from '../say.ts';
import { showsButtons, type Talk } from '../talk.ts';
import { grievanceWordingFor } from '../wording/grievances/index.ts';
import type { GrievanceWording } from '../wording/grievances/wording.ts';
import type { GrievanceMemory, OpenMatter } from './memory.ts';

/** One turn of a talk about grievances: what every part of this room works with. */
export interface Matter {
  readonly talk: Talk;
  readonly grievances: Grievances;
  readonly memory: GrievanceMemory;
  readonly words: GrievanceWording;
}

export function openMatter(talk: Talk, grievances: Grievances): Matter {
  return {
    talk,
    grievances,
    memory: talk.state.grievance ?? {},
    get words() {
      return grievanceWordingFor(talk.language);
    },
  };
}

/** One reply, with the question that it asks; options of before mean nothing after it. */
export async function tell(
  matter: Matter,
  sentences: (string | undefined)[],
  { open, options = [], isMiss }: { open?: OpenMatter; options?: Option[]; isMiss?: boolean } = {},
): Promise<void> {
  const { talk, memory } = matter;
  talk.state.grievance = memory;
  if (!isMiss) delete memory.misses;
  delete talk.state.options;
  delete talk.state.open;
  delete talk.state.misses;
  if (open) memory.open = open;
  else delete memory.open;
  memory.at = talk.turn.now.getTime();
  await say(talk, plain(talk, sentences, options));
}

/** Buttons where there are some; a text says the words itself. */
export function buttons({ talk, words }: Matter, names: (keyof typeof VALUES)[]): Option[] {
  return showsButtons(talk) ? names.map((name) => ({ value: VALUES[name], label: words.labels[name] })) : [];
}

/** What a choice about grievances means when it comes back; `g:` tells it from all others. */
export const VALUES = {
  yes: 'g:yes',
  no: 'g:no',
  correct: 'g:no',
  skip: 'g:skip',
  anonymous: 'g:anonymous',
  join: 'g:join',
  own: 'g:own',
} as const;

/** How the citizen of this turn is reached. */
export function contactOf({ talk }: Matter): Contact {
  return { ...talk.turn.citizen, language: talk.language };
}

/** What a change is caused by: the same turn done again is the same change. */
export function causeOf({ talk }: Matter, what: string): string {
  return `${talk.turn.id}.${what}`;
}

/** A step's head: which grievance, caused by this turn, told here. */
export function stepOf(matter: Matter, reference: string, what: string) {
  const { conversation } = matter.talk.turn.citizen;
  return { cause: causeOf(matter, what), reference, conversation };
}

/** "Thu 17 Dec" of a moment. */
export function dayOf({ talk }: Matter, at: number): string {
  return talk.wording.formats.weekday(localDay(`${talk.settings.timeZone} ${at}`));
}

/** "12 Nov" of a moment, with its year where that is another. */
export function shortDayOf({ talk }: Matter, at: number): string {
  return talk.wording.formats.day(localDay(`${talk.settings.timeZone} ${at}`), talk.turn.now);
}

/** "Sun 20 Dec, 14:00" of a moment. */
export function momentOf({ talk }: Matter, at: number): string {
  return talk.wording.formats.moment(new Date(at), talk.turn.now, talk.settings.timeZone);
}

const localDay = remembered((key: string) => {
  const [timeZone = '', at] = key.split(' ');
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(Number(at));
});
