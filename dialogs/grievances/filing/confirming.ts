import type { Matter } from '../matter.ts';
import { tell } from '../matter.ts';
import type { Draft } from '../memory.ts';
import type { Heard } from './answers.ts';
import { addTo } from './begin.ts';
import { correct, takePlace } from './correct.ts';
import { proposeKind } from './kinds.ts';
import { askNext, askPlace } from './next.ts';
import { askKind, askWhich, sortingCategory, takeCategory } from './propose.ts';

const done = async (work: Promise<void>): Promise<true> => work.then(() => true);

/** "Shall I file this?" */
export async function answerConfirm(matter: Matter, draft: Draft, said: Heard, lead: string[]): Promise<boolean> {
  const { heard } = said;
  switch (heard.kind) {
    case 'yes':
      draft.isConfirmed = true;
      return done(askNext(matter, draft, lead));
    case 'no':
    case 'notIt':
      return done(askWhatIsWrong(matter, draft));
    case 'case':
      return confirmDeed(matter, draft, said, lead);
    case 'number':
      return false;
    default:
      return done(correct(matter, draft, said, lead, draft.place === undefined));
  }
}

async function confirmDeed(matter: Matter, draft: Draft, { heard }: Heard, lead: string[]): Promise<boolean> {
  if (heard.kind !== 'case') return false;
  switch (heard.deed) {
    case 'skip':
      // Left out is the place; that it is to be filed was not doubted.
      draft.isConfirmed = true;
      draft.isPlaceAsked = true;
      return done(askNext(matter, draft, lead));
    case 'anonymous':
      draft.isAnonymous = true;
      return done(askNext(matter, draft, [...lead, matter.words.filing.noted]));
    case 'kind':
      return done(askKind(matter, draft));
    case 'place':
      return done(askPlace(matter, draft));
    case 'words':
      return done(askWordsAgain(matter, draft));
    default:
      return false;
  }
}

/** Line by line: which of the three is wrong. */
async function askWhatIsWrong(matter: Matter, draft: Draft): Promise<void> {
  const { words, memory } = matter;
  memory.draft = draft;
  const options = (['kind', 'place', 'words'] as const).map((part) => ({
    value: `g:${part}`,
    label: words.labels[part],
  }));
  await tell(matter, [words.filing.whatIsWrong], { open: { kind: 'fix' }, options });
}

async function askWordsAgain(matter: Matter, draft: Draft): Promise<void> {
  draft.text = '';
  draft.details = {};
  delete draft.category;
  await tell(matter, [matter.words.filing.tellAgain], { open: { kind: 'words' } });
}

export async function answerFix(matter: Matter, draft: Draft, said: Heard, lead: string[]): Promise<boolean> {
  const { heard } = said;
  if (heard.kind === 'case') return confirmDeed(matter, draft, said, lead);
  if (heard.kind === 'yes') return done(askNext(matter, draft, lead));
  if (heard.kind === 'number') return false;
  if (heard.kind === 'no') return done(leave(matter));
  return done(correct(matter, draft, said, lead));
}

/** Neither filed nor corrected: then it is not wanted. */
async function leave(matter: Matter): Promise<void> {
  delete matter.memory.draft;
  await tell(matter, [matter.words.filing.left]);
}

/** Which of the kinds that were offered, or a few words instead. */
export async function answerCategory(matter: Matter, draft: Draft, said: Heard, lead: string[]): Promise<boolean> {
  const { heard, text } = said;
  const { open } = matter.memory;
  const wasOffered = open?.kind === 'category' && open.ids.length > 0;
  if (heard.kind === 'yes' || heard.kind === 'number') return false;
  const isNone = heard.kind === 'no' || heard.kind === 'notIt' || (heard.kind === 'case' && heard.deed === 'skip');
  if (isNone) return done(wasOffered ? askKind(matter, draft) : takeSorting(matter, draft, lead));
  const told = heard.kind === 'question' ? heard.text || text : text;
  if (takePlace(matter, draft, told, false) === undefined)
    return done(askNext(matter, draft, [...lead, matter.words.filing.noted]));
  addTo(draft, told);
  const proposal = await proposeKind(matter, told);
  if (proposal.kind === 'unsure' && !wasOffered) return done(askWhich(matter, draft, proposal.categories, lead));
  if (proposal.kind !== 'sure') return done(takeSorting(matter, draft, lead));
  draft.details = {};
  takeCategory(matter, draft, proposal.category);
  draft.isConfirmed = true;
  return done(askNext(matter, draft, [...lead, noted(matter, proposal.category.names)]));
}

/** One of them was chosen: that is as good as a yes. */
export async function chooseCategory(matter: Matter, id: string): Promise<boolean> {
  const { draft } = matter.memory;
  const category = await matter.grievances.categories.get(id);
  if (!category || !draft) return false;
  draft.messages++;
  draft.details = {};
  takeCategory(matter, draft, category);
  draft.isConfirmed = true;
  return done(askNext(matter, draft, [noted(matter, category.names)]));
}

/** Said back, since it is filed as that. */
function noted({ talk, words }: Matter, names: Record<string, string>): string {
  const kind = talk.tell(names);
  return kind ? words.filing.notedAs(kind) : words.filing.noted;
}

async function takeSorting(matter: Matter, draft: Draft, lead: string[]): Promise<void> {
  const category = await sortingCategory(matter.grievances);
  if (!category) return askKind(matter, draft, lead);
  takeCategory(matter, draft, category);
  draft.isConfirmed = true;
  return askNext(matter, draft, [...lead, matter.words.filing.noKind]);
}
