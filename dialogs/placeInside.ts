import type { Answer } from '../knowledge/outcome.ts';
import { areaOption } from './options.ts';
import type { Talk } from './talk.ts';

/** A place that a question names, and the areas that have this name where it is more than one. */
export interface PlaceInside {
  /** The words that name it. */
  matched: string;
  areas: string[];
}

/** "Passport office near Lake Road": the place is used without asking, when it is sure. */
export function takePlaceInside(talk: Talk, text: string): PlaceInside | undefined {
  const found = talk.knowledge.findPlace(text);
  if (found.kind === 'none') return undefined;
  if (found.kind === 'unsure') return { matched: found.matched, areas: found.areas.map(({ id }) => id) };
  talk.state.place = { areaId: found.area.id };
  return { matched: found.matched, areas: [] };
}

/**
 * Of two Lake Roads it does not matter which, when one office is the nearest to both; else the answer comes all the same and
 * asks which of them. `asks` are the areas that it then waits for.
 */
export function settleInside(
  talk: Talk,
  answer: Answer,
  { areas }: PlaceInside,
): { answer: Answer; lead: string[]; asks: string[] } {
  const there = areas.flatMap(
    (areaId) => talk.knowledge.answer(answer.entry.id, { ...talk.circumstances, place: { areaId } }) ?? [],
  );
  const [first] = there;
  if (!first?.door || answer.officeCount < 2) return { answer, lead: [], asks: [] };
  if (new Set(there.map(({ door }) => door?.office.id)).size === 1) {
    const { distance: _, ...door } = first.door;
    return { answer: { ...first, door }, lead: [], asks: [] };
  }
  const names = areas.map((id) => areaOption(talk, id).label);
  return { answer, lead: [talk.wording.choice.whichPlace(names)], asks: areas };
}
