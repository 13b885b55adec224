import type { TurnContext } from 'botbuilder';
import { ask } from './asking.ts';
import { exampleOf } from './answering.ts';
import { beSocial, obey } from './commands.ts';
import { sayDanger } from './danger.ts';
import type { AssistantDeps } from './deps.ts';
import { answerFollowUp } from './followUps.ts';
import { beginGrievance, followGrievance } from './complaints.ts';
import type { GrievanceMessage } from './grievanceTalk.ts';
import { followLanguage, tellLanguage } from './language.ts';
import { keepingLately } from './lately.ts';
import { type Message, readMessage } from './message.ts';
import { admitNotFollowing } from './misses.ts';
import { notIt } from './notIt.ts';
import { deedOption, entryOption, meaningOf } from './options.ts';
import { answerOpenQuestion, choose, takeLabel, takeNo, takeNumber, takeYes } from './openQuestions.ts';
import { speaksWithPerson } from './person.ts';
import { takeLocation, takePlace } from './places.ts';
import type { Recognised, Recogniser } from './recognisers/recogniser.ts';
import { createLearnedRecogniser } from './recognisers/learnedRecogniser.ts';
import { plain, say } from './say.ts';
import { type CitizenState, peekState, stateOf, whatIsOpen } from './state.ts';
import { openTalk, type Talk } from './talk.ts';

export type { AssistantDeps, AssistantSettings } from './deps.ts';
export type { Gap } from './gap.ts';

/** What answers citizens. Each function takes one turn and sends one reply in it. */
export interface Assistant {
  run(context: TurnContext): Promise<void>;
  /** Something failed on our side. */
  apologise(context: TurnContext): Promise<void>;
  /** A citizen who had opted out is back. */
  welcomeBack(context: TurnContext): Promise<void>;
  /** Too many messages in a short time. */
  askForPatience(context: TurnContext): Promise<void>;
  /** Whether an answer is waited for, so that "cancel" means "leave this". The state is loaded already. */
  isWaiting(context: TurnContext): boolean;
  /** The citizen's language as far as it is known, BCP 47. The state is loaded already. */
  languageOf(context: TurnContext): string;
}

export function createAssistant(deps: AssistantDeps): Assistant {
  const recogniser = deps.recogniser ?? createLearnedRecogniser();
  const { conversationState, settings, grievances } = deps;

  async function open(context: TurnContext): Promise<Talk> {
    return openTalk(context, await stateOf(conversationState, context), deps);
  }

  async function sayPlainly(context: TurnContext, word: 'apology' | 'patience' | 'welcomeBack'): Promise<void> {
    const talk = await open(context);
    await say(talk, plain(talk, [talk.wording.talk[word]]));
  }

  return {
    async run(context) {
      const message = readMessage(context.activity);
      if (!message) return;
      const talk = await open(context);
      followDevice(talk);
      await keepingLately(talk, message, async () => {
        if (await speaksWithPerson(talk, message, recogniser)) return;
        await take(talk, message, recogniser);
      });
    },
    apologise: (context) => sayPlainly(context, 'apology'),
    welcomeBack: (context) => sayPlainly(context, 'welcomeBack'),
    askForPatience: (context) => sayPlainly(context, 'patience'),
    isWaiting: (context) =>
      isTalkOpen(peekState(conversationState, context)) ||
      Boolean(grievances?.isWaiting(peekState(conversationState, context))),
    languageOf: (context) => peekState(conversationState, context)?.language ?? settings.defaultLanguage,
  };
}

/** A question of ours, or a person who was called. */
function isTalkOpen(state: CitizenState | undefined): boolean {
  return whatIsOpen(state) !== undefined || state?.person !== undefined;
}

/** The device's language until the citizen shows another. */
function followDevice({ context, state, settings }: Talk): void {
  if (state.language || !context.activity.locale) return;
  const base = context.activity.locale.slice(0, 2).toLowerCase();
  const language = settings.languages.find((tag) => tag.slice(0, 2) === base);
  if (!language) return;
  state.language = language;
  state.languageFrom = 'device';
}

async function take(talk: Talk, message: Message, recogniser: Recogniser): Promise<void> {
  switch (message.kind) {
    case 'opened':
      return welcome(talk);
    case 'location':
      return (await isForGrievances(talk, { text: '', position: message }))
        ? undefined
        : takeLocation(talk, message.latitude, message.longitude);
    case 'picture':
      return takePicture(talk);
    case 'empty':
      if (await isForGrievances(talk, { text: '' })) return;
      return admitNotFollowing(talk, talk.wording.talk.empty, [deedOption(talk, 'menu')]);
    case 'choice':
      return (await choose(talk, meaningOf(message.value)))
        ? undefined
        : hear(talk, message.text || message.value, recogniser);
    default:
      return hear(talk, message.text, recogniser);
  }
}

async function welcome(talk: Talk): Promise<void> {
  const topics = talk.knowledge.menu(3).map((entry) => entryOption(talk, entry));
  const languages = talk.settings.languages.length > 1 ? [deedOption(talk, 'language')] : [];
  await say(talk, plain(talk, [talk.wording.talk.welcome(exampleOf(talk))], [...topics, ...languages]));
}

async function takePicture(talk: Talk): Promise<void> {
  if (await isForGrievances(talk, { text: '' })) return;
  await admitNotFollowing(talk, talk.wording.talk.picture);
}

/**
 * Words, in the order in which they may mean something: a command, the answer to an open question, something about the
 * subject, a place alone, a question. Whatever nothing else explains goes to the search, which looks for danger first.
 */
async function hear(talk: Talk, text: string, recogniser: Recogniser): Promise<void> {
  if (await takeLabel(talk, text)) return;
  const told = tellLanguage(text, talk.settings.languages);
  followLanguage(talk.state, told, talk.settings);
  const { options, subject, open } = talk.state;
  const isTelling = talk.deps.grievances?.isWaiting(talk.state) ?? false;
  const heard = await recogniser.recognise(text, told?.language ?? talk.language, {
    isAsked: Boolean(open ?? options?.length) || isTelling,
    hasSubject: Boolean(subject),
    isTelling,
  });
  const said = { text: wholeText(talk, text), heard };
  if (await isForGrievances(talk, said)) return;
  if (heard.kind !== 'question' && (await warnOfDanger(talk, text))) return;
  if (heard.kind === 'command') return obey(talk, heard.command, heard.language);
  if (await answerOpenQuestion(talk, text, heard)) return;
  // A place as it is called is no day with a slip of the finger.
  if (heard.kind === 'followUp' && heard.isMended && (await takePlace(talk, text, recogniser))) return;
  if (await act(talk, text, heard)) return;
  if (await talk.deps.grievances?.takeAnswer(talk, said)) return;
  if (await talk.deps.grievances?.takeStory(talk, said.text)) return;
  if (await takePlace(talk, text, recogniser)) return;
  await ask(talk, text, heard, told?.language ?? talk.language);
}

/** Words that are explained otherwise may tell of danger all the same: "i want to end it all" leaves no talk. */
async function warnOfDanger(talk: Talk, text: string): Promise<boolean> {
  const outcome = /\s/.test(text.trim()) ? await talk.knowledge.ask({ ...talk.circumstances, text }) : undefined;
  if (outcome?.kind !== 'emergency' || outcome.topic === 'other') return false;
  await sayDanger(talk, outcome.topic);
  return true;
}

async function isForGrievances(talk: Talk, message: GrievanceMessage): Promise<boolean> {
  return (await talk.deps.grievances?.take(talk, message)) ?? false;
}

/** What happened is told at any length; a question is understood from its beginning. */
function wholeText({ context }: Talk, text: string): string {
  const whole = (context.activity.text ?? '').trim();
  return whole.startsWith(text) ? whole : text;
}

/** A complaint may tell of danger; and while none can be filed, the service that mends it is the best answer. */
async function complain(talk: Talk, text: string, heard: Recognised): Promise<boolean> {
  const { grievances } = talk.deps;
  if (grievances ? await grievances.tellsOfDanger(talk, text) : await isBetterAnswered(talk, text)) return false;
  await beginGrievance(talk, wholeText(talk, text), heard);
  return true;
}

async function isBetterAnswered(talk: Talk, text: string): Promise<boolean> {
  const { kind } = await talk.knowledge.ask({ ...talk.circumstances, text });
  return kind === 'emergency' || (kind === 'answer' && !talk.state.subject);
}

/** What is clear from the message itself; false when it has to be looked for. */
async function act(talk: Talk, text: string, heard: Recognised): Promise<boolean> {
  switch (heard.kind) {
    case 'followUp':
      return answerFollowUp(talk, heard.aspects, heard.when);
    case 'number':
      return takeNumber(talk, heard.number);
    case 'yes':
      return takeYes(talk);
    case 'no':
      return takeNo(talk);
    case 'notIt':
      // While it is asked which, it is none of these.
      return talk.state.open?.kind === 'choice' ? takeNo(talk) : notIt(talk);
    case 'grievance':
      return complain(talk, text, heard);
    case 'status':
      await followGrievance(talk, text);
      return true;
    case 'social':
      await beSocial(talk, heard.social);
      return true;
    default:
      return false;
  }
}
