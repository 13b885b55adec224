import { tokenise } from '../../../knowledge/search/tokens.ts';
import { withoutWords } from '../../places.ts';
import { EXAMPLES } from '../../recognisers/examples/index.ts';
import { wordsOf } from '../../recognisers/examples/examples.ts';
import type { Recognised } from '../../recognisers/recogniser.ts';
import type { Matter } from '../matter.ts';
import type { Draft } from '../memory.ts';
import { addTo } from './begin.ts';
import { proposeKind } from './kinds.ts';
import { askNext } from './next.ts';
import { findPlaceIn, placeSaid } from './places.ts';
import { askKind, askWhich, takeCategory } from './propose.ts';

/** Words that are left beside a place and change nothing else. */
const FEW = 2;

/**
 * Words instead of a yes: another place, another kind, or more of the story. "No, the place is Lake Road", "no, it is the
 * water", "it is next to the school and very dark". `isWhereAsked`: the question was where it is.
 */
export async function correct(
  matter: Matter,
  draft: Draft,
  { text, heard }: { text: string; heard: Recognised },
  lead: string[],
  isWhereAsked = false,
): Promise<void> {
  const isNo = heard.kind === 'question' && heard.isCorrection;
  const said = heard.kind === 'question' && isNo ? heard.text : text;
  const noted = [...lead, matter.words.filing.noted];
  const rest = takePlace(matter, draft, said, isWhereAsked && !isNo);
  if (rest === undefined) {
    if (isWhereAsked && !isNo) draft.isConfirmed = true;
    return askNext(matter, draft, noted);
  }
  return takeStory(matter, draft, rest, isNo, noted);
}

/** Takes the place that is told; what else is told, or nothing when that was all. */
export function takePlace({ talk }: Matter, draft: Draft, said: string, isPlace: boolean): string | undefined {
  const named = afterPlaceWord(said);
  const found = findPlaceIn(talk, named ?? said);
  if (named !== undefined || (isPlace && !found)) {
    draft.place = placeSaid(talk, named ?? said);
    return undefined;
  }
  if (!found) return said;
  draft.place = isPlace ? placeSaid(talk, said) : found.place;
  const isOnlyPlace = isPlace || tokenise(withoutWords(said, found.matched)).length <= FEW;
  return isOnlyPlace ? undefined : said;
}

async function takeStory(matter: Matter, draft: Draft, said: string, isNo: boolean, lead: string[]): Promise<void> {
  addTo(draft, said);
  const proposal = await proposeKind(matter, isNo ? said : draft.text);
  const isOther = proposal.kind === 'sure' && proposal.category._id !== draft.category;
  if (isOther) {
    draft.details = {};
    takeCategory(matter, draft, proposal.category);
    return askNext(matter, draft, lead);
  }
  if (!isNo) return askNext(matter, draft, lead);
  return proposal.kind === 'unsure' ? askWhich(matter, draft, proposal.categories, lead) : askKind(matter, draft, lead);
}

const LEADS = Object.values(EXAMPLES)
  .flatMap(({ cases }) => wordsOf(cases.placeIs))
  .sort((a, b) => b.length - a.length);

/** "Lake Road" of "the place is Lake Road", as it was written. */
function afterPlaceWord(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  const folded = words.map((word) => tokenise(word).join(''));
  const lead = LEADS.find((phrase) => phrase.length < words.length && phrase.every((word, at) => folded[at] === word));
  return lead && words.slice(lead.length).join(' ');
}
