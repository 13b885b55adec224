import type { Entry, RequiredDocument } from '../../knowledge/model.ts';
import type { Answer } from '../../knowledge/outcome.ts';
import type { Talk } from '../talk.ts';

/** A cost note longer than this would push the rest out of an SMS. */
const SHORT_NOTE = 40;

export function nameOf(talk: Talk, entry: Entry): string {
  return talk.tell(entry.names) ?? entry.id;
}

export function wordCost(talk: Talk, { cost }: Entry): string | undefined {
  if (!cost) return undefined;
  const note = talk.tell(cost.note);
  return talk.wording.answer.document(
    talk.wording.formats.cost(cost),
    note && note.length <= SHORT_NOTE ? note : undefined,
  );
}

/** A note that is too long to stand beside the cost. */
export function longCostNote(talk: Talk, { cost }: Entry): string | undefined {
  const note = talk.tell(cost?.note);
  return note && note.length > SHORT_NOTE ? note : undefined;
}

export function wordFacts(talk: Talk, entry: Entry): string[] {
  const { formats } = talk.wording;
  return [
    wordCost(talk, entry),
    entry.time && formats.duration(entry.time),
    entry.visits === undefined ? undefined : formats.visits(entry.visits),
  ].filter((fact) => fact !== undefined);
}

export function wordDocument(talk: Talk, { names, note, onlyIf }: RequiredDocument): string {
  return talk.wording.answer.document(talk.tell(names) ?? '', talk.tell(note), talk.tell(onlyIf));
}

export function stepsOf(talk: Talk, { steps = [] }: Entry): string[] {
  return steps.flatMap((step) => talk.tell(step) ?? []);
}

/** The number to call about an entry: the office's, else the entry's own. */
export function phonesOf({ entry, door }: Answer): string[] {
  return [...new Set([...(door?.office.phones ?? []), ...(entry.phones ?? [])])];
}

/** When it was checked, or a warning that this is long ago. */
export function wordChecked(talk: Talk, answer: Answer): { text: string; isWarning: boolean } {
  const { entry, isPastReview } = answer;
  const { wording, turn } = talk;
  const day = entry.checkedOn && wording.formats.day(entry.checkedOn, turn.now);
  if (isPastReview) return { text: wording.answer.warnOld(day, phonesOf(answer)[0]), isWarning: true };
  return { text: day ? wording.answer.checked(day) : wording.answer.checkedNever, isWarning: false };
}
