import { exampleOf, offerEntries, subjectAnswer, tellAnswer } from './answering.ts';
import { answerFollowUp } from './followUps.ts';
import { spokenBy } from './language.ts';
import { deedOption, entryOption } from './options.ts';
import { askForPerson } from './person.ts';
import type { Command, Social } from './recognisers/recogniser.ts';
import { plain, say } from './say.ts';
import { showsButtons, type Talk } from './talk.ts';
import { wordingFor } from './wording/index.ts';

/** Topics in a menu: as many as fit two segments of an SMS with their names. */
const MENU_LENGTH = { sms: 6, whatsapp: 9, web: 8, botframework: 8 };

const COMMANDS: Record<Exclude<Command, 'language'>, (talk: Talk) => Promise<void>> = {
  menu: (talk) => showMenu(talk),
  help: showHelp,
  cancel,
  person: showPerson,
  more: tellMore,
  again: sayAgain,
};

/** What works at any moment, whatever was asked before. */
export function obey(talk: Talk, command: Command, language?: string): Promise<void> {
  delete talk.state.misses;
  return command === 'language' ? changeLanguage(talk, language) : COMMANDS[command](talk);
}

export async function showMenu(talk: Talk, lead?: string): Promise<void> {
  const { wording, turn, state } = talk;
  const entries = talk.knowledge.menu(MENU_LENGTH[turn.channel.name]);
  delete state.open;
  if (!entries.length) return say(talk, plain(talk, [wording.talk.menuEmpty]));
  const options = entries.map((entry) => entryOption(talk, entry));
  await say(talk, plain(talk, [lead ?? (showsButtons(talk) ? wording.talk.menuButtons : wording.talk.menu)], options), {
    said: { kind: 'menu' },
  });
}

async function showHelp(talk: Talk): Promise<void> {
  const { wording, settings, turn } = talk;
  const isSms = turn.channel.name === 'sms';
  await say(
    talk,
    plain(talk, [
      wording.talk.help(exampleOf(talk)),
      wording.talk.helpEmergency(settings.emergencyNumber),
      isSms ? wording.talk.helpStop : undefined,
    ]),
  );
}

async function cancel(talk: Talk): Promise<void> {
  const left = talk.deps.grievances?.leave(talk);
  delete talk.state.open;
  delete talk.state.options;
  delete talk.state.misses;
  await say(talk, plain(talk, [left ?? talk.wording.talk.cancelled]));
}

export async function showPerson(talk: Talk): Promise<void> {
  await askForPerson(talk);
}

/** What was left of the last reply; after one about a single thing, the whole answer; then that there is nothing left. */
async function tellMore(talk: Talk): Promise<void> {
  const { rest, said } = talk.state;
  if (rest) return say(talk, rest);
  const answer = said?.kind === 'followUp' ? subjectAnswer(talk) : undefined;
  if (answer) return tellAnswer(talk, answer);
  await say(talk, plain(talk, [talk.wording.talk.noMore]));
}

export async function sayAgain(talk: Talk): Promise<void> {
  const { said } = talk.state;
  switch (said?.kind) {
    case 'menu':
      return showMenu(talk);
    case 'person':
      return showPerson(talk);
    case 'language':
      return changeLanguage(talk);
    case 'choice':
      return offerAgain(talk, said.entries);
    case 'followUp':
      return (await answerFollowUp(talk, said.aspects, said.when)) ? undefined : nothingToRepeat(talk);
    default:
      return answerAgain(talk);
  }
}

async function offerAgain(talk: Talk, ids: string[]): Promise<void> {
  const entries = ids.flatMap((id) => talk.knowledge.entry(id) ?? []);
  await offerEntries(talk, entries, talk.state.asked?.text ?? '');
}

async function answerAgain(talk: Talk): Promise<void> {
  const answer = subjectAnswer(talk);
  return answer ? tellAnswer(talk, answer) : nothingToRepeat(talk);
}

function nothingToRepeat(talk: Talk): Promise<void> {
  return say(talk, plain(talk, [talk.wording.talk.nothingSaid]));
}

/** Changes to the language that was named, or asks which. */
export async function changeLanguage(talk: Talk, named?: string): Promise<void> {
  const language = named && spokenBy(named, talk.settings);
  if (language) return speak(talk, language);
  const lead = named
    ? talk.wording.choice.languageUnknown(talk.settings.languages.map(ownName))
    : talk.wording.choice.language;
  talk.state.open = { kind: 'language' };
  const options = talk.settings.languages.map((tag) => ({ value: `l:${tag}`, label: ownName(tag) }));
  await say(talk, plain(talk, [lead], options), { said: { kind: 'language' } });
}

/** What was being talked about is told again at once, in the language that was chosen. */
async function speak(talk: Talk, language: string): Promise<void> {
  const { state } = talk;
  state.language = language;
  state.languageFrom = 'chosen';
  delete state.open;
  const { choice, talk: words } = talk.wording;
  delete talk.afterword;
  if (await talk.deps.grievances?.goOn(talk, choice.languageSet)) return;
  const answer = subjectAnswer(talk);
  if (answer) return tellAnswer(talk, answer, [choice.languageSet]);
  delete state.options;
  await say(talk, plain(talk, [choice.languageSet, words.greeting(exampleOf(talk))]));
}

const ownName = (tag: string) => wordingFor(tag).ownName;

export async function beSocial(talk: Talk, social: Social): Promise<void> {
  const { talk: words } = talk.wording;
  const sentences = { greeting: words.greeting(exampleOf(talk)), thanks: words.thanks, abuse: words.calm };
  const options = social === 'abuse' ? [deedOption(talk, 'person'), deedOption(talk, 'menu')] : [];
  await say(talk, plain(talk, [sentences[social]], options));
}
