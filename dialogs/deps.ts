import type { ConversationState } from 'botbuilder';
import type { ChannelName } from '../channels/channel.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import type { Gap } from './gap.ts';
import type { GrievanceTalk } from './grievanceTalk.ts';
import type { PersonDesk } from './personDesk.ts';
import type { Recogniser } from './recognisers/recogniser.ts';

export interface AssistantDeps {
  knowledge: Knowledge;
  /** Loaded before the turn and saved after it by whoever runs it. */
  conversationState: ConversationState;
  recordGap(gap: Gap): Promise<void>;
  settings: AssistantSettings;
  /** Told of every question with what came of it, for figures; holds nothing of who asked. What was said is to be compared and forgotten. */
  onAnswered?(answered: Answered): void;
  /** By default the one that knows the words of `recognisers/examples`. */
  recogniser?: Recogniser;
  /** Without it complaints are sent to the office itself. */
  grievances?: GrievanceTalk;
  /** Without it those who ask for a person are told whom to call. */
  personDesk?: PersonDesk;
}

export interface Answered {
  said: string;
  outcome: Outcome['kind'];
  channel: ChannelName;
  language: string;
  /** What was told, when it was an answer. */
  entryId?: string;
  officeId?: string;
  department?: string;
}

export interface AssistantSettings {
  /** BCP 47 tags that citizens are answered in. */
  languages: string[];
  defaultLanguage: string;
  timeZone: string;
  emergencyNumber: string;
  publicUrl?: string;
}
