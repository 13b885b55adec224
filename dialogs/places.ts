import { exampleOf, offerEntries, offerPlaces, tellEntry } from './answering.ts';
import { areaOption } from './options.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import type { Talk } from './talk.ts';
import { withStop } from './wording/punctuation.ts';
import { tokenise } from '../knowledge/search/tokens.ts';

/**
 * A message that is a place and nothing else ("7103", "near Station Road", "what about North Bank?"): the same subject, with
 * the office that is nearest there. False when there is more in it.
 */
export async function takePlace(talk: Talk, text: string, recogniser: Recogniser): Promise<boolean> {
  const found = talk.knowledge.findPlace(text);
  if (found.kind === 'none' || !(await isOnlyPlace(talk, text, found.matched, recogniser))) return false;
  if (found.kind === 'certain') return settlePlace(talk, found.area.id);
  if (!talk.state.subject && talk.state.open?.kind !== 'place') return false;
  // "Water" is more likely a question than a slip for Waterside.
  const outcome = await talk.knowledge.ask({ ...talk.circumstances, text });
  if (outcome.kind === 'answer' || outcome.kind === 'emergency') return false;
  await offerPlaces(
    talk,
    found.areas.map(({ id }) => id),
  );
  return true;
}

/** Takes a place as the citizen's, and goes on with what was talked about. */
export async function settlePlace(talk: Talk, areaId: string): Promise<boolean> {
  const { state, wording } = talk;
  if (!talk.knowledge.area(areaId)) return false;
  state.place = { areaId };
  if (await askWhichAgain(talk, areaOption(talk, areaId).label)) return true;
  delete state.open;
  delete state.misses;
  if (state.subject && (await tellEntry(talk, state.subject.entryId))) return true;
  await say(talk, plain(talk, [wording.choice.placeNoted(areaOption(talk, areaId).label, exampleOf(talk))]));
  return true;
}

/** Where citizens say where they are instead of which one they mean, the question stands: false where there is none. */
async function askWhichAgain(talk: Talk, place?: string): Promise<boolean> {
  const { open, asked } = talk.state;
  const entries = (asked?.offered ?? []).flatMap((id) => talk.knowledge.entry(id) ?? []);
  if (open?.kind !== 'choice' || !entries.length) return false;
  const { which } = talk.wording.choice;
  const lead = place ? `${withStop(place, talk.wording.answer.stop)} ${which}` : which;
  await offerEntries(talk, entries, open.question, { lead });
  return true;
}

/** A location shared from a phone or a browser. */
export async function takeLocation(talk: Talk, latitude: number, longitude: number): Promise<void> {
  const { state, wording } = talk;
  state.place = talk.knowledge.placeAt(latitude, longitude);
  if (await askWhichAgain(talk)) return;
  delete state.open;
  delete state.misses;
  if (state.subject && (await tellEntry(talk, state.subject.entryId))) return;
  await say(talk, plain(talk, [wording.choice.placeShared(exampleOf(talk))]));
}

/** Whether what is left without the place's name says nothing of its own. */
async function isOnlyPlace(talk: Talk, text: string, matched: string, recogniser: Recogniser): Promise<boolean> {
  const rest = withoutWords(text, matched);
  if (!rest) return true;
  const heard = await recogniser.recognise(rest, talk.language, { isAsked: false, hasSubject: true });
  return heard.kind === 'question' && heard.content === 0;
}

/** The words of a text without those of the place; `matched` is in folded words. */
export function withoutWords(text: string, matched: string): string {
  const words = tokenise(text);
  const named = tokenise(matched);
  const at = words.findIndex((_, start) => named.every((word, index) => words[start + index] === word));
  if (at >= 0) words.splice(at, named.length);
  return words.join(' ');
}
