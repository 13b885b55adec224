import { isStory, looksLikeQuestion } from '../asks.ts';
import { tellsOfDanger } from '../danger.ts';
import type { Matter } from '../matter.ts';
import { begin } from './begin.ts';
import { proposeKind } from './kinds.ts';

/** What was told so long ago belongs to something else. */
const A_MOMENT_MS = 15 * 60_000;

/**
 * Whoever tells at length what went wrong wants no opening hours: "I am a widow ... the lane is dark ... nobody came" is a
 * complaint, though a widow's allowance is what the search would find in it. Danger comes before it, and whoever looks for a
 * service is told of that.
 */
export async function takeStory(matter: Matter, text: string): Promise<boolean> {
  if (!isStory(text) || looksLikeQuestion(text) || (await tellsOfDanger(matter, text))) return false;
  if (!(await isComplaint(matter, text))) return false;
  await begin(matter, [beginningOf(matter), text].filter(Boolean).join('\n'), undefined);
  return true;
}

/** Surely of a kind, or perhaps of one while nothing else answers it. */
async function isComplaint(matter: Matter, text: string): Promise<boolean> {
  const { kind } = await proposeKind(matter, text);
  if (kind !== 'unsure') return kind === 'sure';
  const { talk } = matter;
  return (await talk.knowledge.ask({ ...talk.circumstances, text })).kind === 'none';
}

/** A story that came in several messages: what was told a moment ago, and taken for a question then. */
function beginningOf({ talk }: Matter): string | undefined {
  const { asked } = talk.state;
  const isLate = talk.turn.now.getTime() - (asked?.at ?? 0) > A_MOMENT_MS;
  return asked && !isLate && isStory(asked.text) && !looksLikeQuestion(asked.text) ? asked.text : undefined;
}
