import type { TurnContext } from 'botbuilder';
import type { Circumstances, Knowledge } from '../knowledge/knowledge.ts';
import type { Texts } from '../knowledge/model.ts';
import { textIn } from '../knowledge/texts.ts';
import type { AssistantDeps, AssistantSettings } from './deps.ts';
import type { CitizenState } from './state.ts';
import { type Turn, turnOf } from './turn.ts';
import { wordingFor } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

/** One turn of a talk: what every part of the assistant works with. */
export interface Talk {
  readonly context: TurnContext;
  readonly turn: Turn;
  readonly state: CitizenState;
  readonly knowledge: Knowledge;
  readonly settings: AssistantSettings;
  readonly deps: AssistantDeps;
  /** The citizen's language of this moment. */
  readonly language: string;
  readonly wording: Wording;
  readonly circumstances: Circumstances;
  /** A text of the knowledge in the citizen's language or the nearest that it has. */
  readonly tell: (texts: Texts | undefined) => string | undefined;
  /** A sentence to stand at the end of what is said in this turn, in the language of that moment. */
  afterword?: () => string;
}

export function openTalk(context: TurnContext, state: CitizenState, deps: AssistantDeps): Talk {
  const { knowledge, settings } = deps;
  const turn = turnOf(context);
  const language = () => state.language ?? settings.defaultLanguage;
  return {
    context,
    turn,
    state,
    knowledge,
    settings,
    deps,
    get language() {
      return language();
    },
    get wording() {
      return wordingFor(language());
    },
    get circumstances() {
      return { language: language(), now: turn.now, ...(state.place ? { place: state.place } : {}) };
    },
    tell: (texts) => textIn(texts, language(), settings.defaultLanguage)?.text,
  };
}

/** Whether options are buttons; elsewhere they are lines with numbers. */
export function showsButtons({ turn }: Talk): boolean {
  return turn.channel.name === 'web' || turn.channel.name === 'botframework';
}
