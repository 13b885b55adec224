import type { Aspect } from '../wording/aspects.ts';
import { type Examples, type Phrases, wordsOf } from './examples/examples.ts';
import type { CaseDeed, Command, Social, When } from './recogniser.ts';

/** What a phrase can mean. */
export type Tag =
  | { is: 'command'; command: Command }
  | { is: 'language'; language: string }
  | { is: 'social'; social: Social }
  | { is: 'aspect'; aspect: Aspect }
  | { is: 'when'; when: When }
  | { is: 'number'; number: number }
  | { is: 'anywhere'; what: 'grievance' | 'notIt' }
  | { is: 'case'; deed: CaseDeed }
  | {
      is:
        | 'yes'
        | 'no'
        | 'notIt'
        | 'grievance'
        | 'status'
        | 'complain'
        | 'wrongOffice'
        | 'partOfDay'
        | 'carryOn'
        | 'nearby'
        | 'filler';
    };

/** Every phrase of a language's examples, as its words, with what it means there. */
export function* taggedPhrases(examples: Examples): Generator<[words: string[], tag: Tag]> {
  yield* each(examples.commands, (command) => ({ is: 'command', command }));
  yield* each(examples.socials, (social) => ({ is: 'social', social }));
  yield* each(examples.aspects, (aspect) => ({ is: 'aspect', aspect }));
  yield* each(examples.anywhere, (what) => ({ is: 'anywhere', what }));
  yield* cases(examples.cases);
  for (const [language, phrases] of Object.entries(examples.languages))
    yield* all(phrases, { is: 'language', language });
  for (const is of ['yes', 'no', 'notIt', 'grievance', 'status', 'carryOn', 'nearby'] as const)
    yield* all(examples[is], { is });
  yield* all(examples.fillers, { is: 'filler' });
  yield* times(examples.times);
  for (const [index, phrases] of examples.ordinals.entries()) yield* all(phrases, { is: 'number', number: index + 1 });
  yield* all(examples.last, { is: 'number', number: -1 });
}

function* cases({ deeds, complain, complaints, anywhere, wrongOffice }: Examples['cases']): Generator<[string[], Tag]> {
  yield* each(deeds, (deed) => ({ is: 'case', deed }));
  yield* all(complain, { is: 'grievance' });
  yield* all(complain, { is: 'complain' });
  yield* all(complaints, { is: 'grievance' });
  yield* all(anywhere, { is: 'anywhere', what: 'grievance' });
  yield* all(wrongOffice, { is: 'anywhere', what: 'grievance' });
  yield* all(wrongOffice, { is: 'wrongOffice' });
}

function* times({ weekdays, partsOfDay, ...times }: Examples['times']): Generator<[string[], Tag]> {
  yield* all(times.now, { is: 'when', when: { kind: 'now' } });
  yield* all(times.today, { is: 'when', when: { kind: 'ahead', days: 0 } });
  yield* all(times.tomorrow, { is: 'when', when: { kind: 'ahead', days: 1 } });
  yield* all(times.dayAfterTomorrow, { is: 'when', when: { kind: 'ahead', days: 2 } });
  for (const [weekday, phrases] of weekdays.entries())
    yield* all(phrases, { is: 'when', when: { kind: 'weekday', weekday } });
  yield* all(partsOfDay, { is: 'partOfDay' });
}

function* all(phrases: Phrases, tag: Tag): Generator<[string[], Tag]> {
  for (const words of wordsOf(phrases)) yield [words, tag];
}

function* each<Key extends string>(lists: Record<Key, Phrases>, tag: (key: Key) => Tag): Generator<[string[], Tag]> {
  for (const key of Object.keys(lists) as Key[]) yield* all(lists[key], tag(key));
}
