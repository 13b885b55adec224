import { isStory, looksLikeQuestion } from '../asks.ts';
import { tellsOfDanger } from '../danger.ts';
import type { Matter } from '../matter.ts';
import { begin } from './begin.ts';
import { proposeKind } from './kinds.ts';

/**
 * Whoever tells at length what went wrong wants no opening hours: "I am a widow ... the lane is dark ... nobody came" is a
 * complaint, though a widow's allowance is what the search would find in it. Danger comes before it, and whoever looks for a
 * service is told of that.
 */
export async function takeStory(matter: Matter, text: string): Promise<boolean> {
  if (!isStory(text) || looksLikeQuestion(text) || (await tellsOfDanger(matter, text))) return false;
  if ((await proposeKind(matter, text)).kind !== 'sure') return false;
  await begin(matter, text, undefined);
  return true;
}
