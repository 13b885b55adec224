import { tokenise } from '../knowledge/search/tokens.ts';
import { tellEntry } from './answering.ts';
import { changeLanguage, obey, showMenu, showPerson } from './commands.ts';
import { answerFollowUp } from './followUps.ts';
import { beginGrievance } from './complaints.ts';
import { admitNotFollowing, admitNotKnowing } from './misses.ts';
import { notIt } from './notIt.ts';
import { deedOption, type Deed, type Meaning, meaningOf } from './options.ts';
import { takeCallBack, takePhone } from './person.ts';
import { settlePlace } from './places.ts';
import type { Recognised } from './recognisers/recogniser.ts';
import type { Talk } from './talk.ts';

/** The answer to what was asked, by number, by label or by a word of it; false when the message is something else. */
export async function answerOpenQuestion(talk: Talk, text: string, heard: Recognised): Promise<boolean> {
  const { options = [], open } = talk.state;
  if (await takePhone(talk, text)) return true;
  if (heard.kind === 'followUp' && open?.kind !== 'choice') return false;
  const value = options.length ? findByLabel(talk, text) : undefined;
  return value === undefined ? false : choose(talk, meaningOf(value));
}

/**
 * A label that was offered, word for word: a button, wherever the network posts its label as if it had been typed. It says
 * nothing of the citizen's language.
 */
export async function takeLabel(talk: Talk, text: string): Promise<boolean> {
  const option = talk.state.options?.find(({ label }) => label.trim() === text.trim());
  return option ? choose(talk, meaningOf(option.value)) : false;
}

/** The option with this label; while a choice is open, the only one with these words in it. */
function findByLabel({ state }: Talk, text: string): string | undefined {
  const { options = [], open } = state;
  const said = tokenise(text);
  const whole = options.find(({ label }) => tokenise(label).join(' ') === said.join(' '));
  if (whole || !open || !said.length) return whole?.value;
  const alike = options.filter(({ label }) => {
    const words = tokenise(label);
    return said.every((word) => words.includes(word));
  });
  return alike.length === 1 ? alike[0]?.value : undefined;
}

/** Does what an option means; false when it means nothing any more. */
export async function choose(talk: Talk, meaning: Meaning | undefined): Promise<boolean> {
  switch (meaning?.kind) {
    case 'entry':
      return tellEntry(talk, meaning.id);
    case 'area':
      return settlePlace(talk, meaning.id);
    case 'language':
      return done(changeLanguage(talk, meaning.tag));
    case 'grievance':
      return (await talk.deps.grievances?.choose(talk, meaning.value)) ?? false;
    case 'do':
      return DEEDS[meaning.what](talk);
    default:
      return false;
  }
}

/** What was done needs no more looking for. */
async function done(work: Promise<void>): Promise<true> {
  await work;
  return true;
}

const DEEDS: Record<Deed, (talk: Talk) => Promise<boolean>> = {
  steps: (talk) => answerFollowUp(talk, ['steps']),
  office: (talk) => answerFollowUp(talk, ['anotherOffice']),
  problem: (talk) => done(beginGrievance(talk, '')),
  notIt,
  person: (talk) => done(showPerson(talk)),
  menu: (talk) => done(showMenu(talk)),
  language: (talk) => done(changeLanguage(talk)),
  more: (talk) => done(obey(talk, 'more')),
  yes: takeYes,
  no: takeNo,
};

/** A number of what was offered; -1 is the last. */
export async function takeNumber(talk: Talk, number: number): Promise<boolean> {
  const { options = [] } = talk.state;
  const option = options.at(number > 0 ? number - 1 : number);
  if (option && number !== 0) return choose(talk, meaningOf(option.value));
  // It may also be a ward or a postcode.
  if (talk.knowledge.findPlace(String(number)).kind === 'certain') return false;
  const { notOffered, nothingOffered } = talk.wording.choice;
  await admitNotFollowing(talk, options.length ? notOffered(options.length) : nothingOffered);
  return true;
}

export async function takeYes(talk: Talk): Promise<boolean> {
  const { open, options = [], asked } = talk.state;
  const [offered, ...others] = (open?.kind === 'choice' && asked?.offered) || [];
  if (offered && !others.length) return tellEntry(talk, offered);
  if (open?.kind === 'place' && open.areas[0]) return settlePlace(talk, open.areas[0]);
  if (open?.kind === 'callBack' || open?.kind === 'callBackNumber') return done(takeCallBack(talk));
  const [only] = options;
  if (only && options.length === 1) return choose(talk, meaningOf(only.value));
  await admitNotFollowing(talk, talk.wording.talk.yesToWhat);
  return true;
}

/** None of what was offered. */
export async function takeNo(talk: Talk): Promise<boolean> {
  const { open, asked } = talk.state;
  delete talk.state.open;
  if (open?.kind === 'place') return done(admitNotFollowing(talk, talk.wording.choice.placeUnknown));
  if (open?.kind === 'choice') return done(admitNotKnowing(talk, asked?.text ?? open.question, []));
  await admitNotFollowing(talk, talk.wording.talk.noMatter, [deedOption(talk, 'menu')]);
  return true;
}
