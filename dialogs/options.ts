import type { Option } from '../channels/channel.ts';
import type { Entry } from '../knowledge/model.ts';
import type { Talk } from './talk.ts';

/** What an option means; values are short, since they travel in buttons. */
export type Meaning =
  | { kind: 'entry'; id: string }
  | { kind: 'area'; id: string }
  | { kind: 'language'; tag: string }
  /** One of those that `dialogs/grievances/` offers. */
  | { kind: 'grievance'; value: string }
  | { kind: 'do'; what: Deed };

export const DEEDS = [
  'steps',
  'office',
  'problem',
  'notIt',
  'person',
  'menu',

  'yes',
  'no',
  'language',
  'more',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What a value that came back from a button means; it comes from outside, so anything may be in it. */
export function meaningOf(value: string): Meaning | undefined {
  const deed = DEEDS.find((one) => one === value);
  if (deed) return { kind: 'do', what: deed };
  const [head, ...tail] = value.split(':');
  const id = tail.join(':');
  if (!id) return undefined;
  if (head === 'g') return { kind: 'grievance', value };
  if (head === 'e') return { kind: 'entry', id };
  if (head === 'a') return { kind: 'area', id };
  return head === 'l' ? { kind: 'language', tag: id } : undefined;
}

export function entryOption(talk: Talk, entry: Entry): Option {
  return { value: `e:${entry.id}`, label: talk.tell(entry.names) ?? entry.id };
}

export function areaOption(talk: Talk, id: string): Option {
  return { value: `a:${id}`, label: talk.tell(talk.knowledge.area(id)?.names) ?? id };
}

/** Something to do, by its label in the wording. */
export function deedOption(talk: Talk, what: keyof typeof LABELS): Option {
  return { value: what, label: talk.wording.labels[LABELS[what]] };
}

/** The same deed as "it went wrong", by the word for those who come with it. */
export function complainOption(talk: Talk): Option {
  return { value: 'problem', label: talk.wording.labels.complain };
}

const LABELS = {
  steps: 'steps',
  office: 'anotherOffice',
  problem: 'problem',
  notIt: 'notIt',
  person: 'person',
  menu: 'menu',
  language: 'language',
} as const;
