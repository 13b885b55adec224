import { type Aspect, ASPECTS } from '../../wording/aspects.ts';
import type { Examples, Phrases } from '../examples/examples.ts';
import type { When } from '../recogniser.ts';
import type { FoundEntity } from './understanding.ts';

/** A list that the service finds in a message: by key, what people say for it. */
export interface ListEntity {
  name: 'Aspect' | 'Time' | 'Position' | 'Language';
  lists(examples: Examples): Record<string, Phrases>;
}

/** A grievance's reference, found by its form. */
export const REFERENCE = { name: 'Reference', pattern: '[Rr][Dd][ -]?[0-9A-Za-z]{5}[ -]?[0-9A-Za-z]' } as const;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const LAST = 'last';

/** The table that both the exported project and the recogniser read. */
export const ENTITIES: readonly ListEntity[] = [
  { name: 'Aspect', lists: ({ aspects }) => aspects },
  {
    name: 'Time',
    lists: ({ times: { now, today, tomorrow, dayAfterTomorrow, weekdays } }) => ({
      now,
      today,
      tomorrow,
      dayAfterTomorrow,
      ...Object.fromEntries(WEEKDAYS.map((day, index) => [day, weekdays[index] ?? ''])),
    }),
  },
  {
    name: 'Position',
    lists: ({ ordinals, last }) => ({
      ...Object.fromEntries(ordinals.map((phrases, index) => [String(index + 1), phrases])),
      [LAST]: last,
    }),
  },
  { name: 'Language', lists: ({ languages }) => languages },
];

/** What the entities of a message say, in the recogniser's words. */
export interface Told {
  aspects: Aspect[];
  when?: When;
  number?: number;
  language?: string;
  reference?: string;
}

export function readEntities(found: FoundEntity[]): Told {
  const keysOf = (name: ListEntity['name']) =>
    found.flatMap(({ category, key }) => (category === name && key !== undefined ? [key] : []));
  const keys = keysOf('Aspect');
  const when = keysOf('Time').flatMap((key) => readTime(key) ?? [])[0];
  const number = keysOf('Position').map((key) => (key === LAST ? -1 : Number(key)))[0];
  const [language] = keysOf('Language');
  const reference = found.find(({ category }) => category === REFERENCE.name)?.text;
  return {
    aspects: ASPECTS.filter((aspect) => keys.includes(aspect)),
    ...(when ? { when } : {}),
    ...(number === undefined || Number.isNaN(number) ? {} : { number }),
    ...(language === undefined ? {} : { language }),
    ...(reference === undefined ? {} : { reference }),
  };
}

function readTime(key: string): When | undefined {
  const weekday = WEEKDAYS.indexOf(key);
  if (weekday >= 0) return { kind: 'weekday', weekday };
  const days = ['today', 'tomorrow', 'dayAfterTomorrow'].indexOf(key);
  if (days >= 0) return { kind: 'ahead', days };
  return key === 'now' ? { kind: 'now' } : undefined;
}
