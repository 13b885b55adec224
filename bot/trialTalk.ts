import { ConversationState } from 'botbuilder-core/lib/conversationState.js';
import type { Storage } from 'botbuilder-core';
import { TurnContext } from 'botbuilder-core/lib/turnContext.js';
import type { Channel, Incoming } from '../channels/channel.ts';
import { countSegments } from '../channels/twilio/index.ts';
import { fit } from '../channels/twilio/fit.ts';
import { smsForm } from '../channels/twilio/smsForm.ts';
import type { TrialReply, TrialTalk } from '../console/walk/trialTalk.ts';
import { createAssistant } from '../dialogs/assistant.ts';
import { createGrievanceTalk } from '../dialogs/grievances/createGrievanceTalk.ts';
import { peekState } from '../dialogs/state.ts';
import type { AssistantDeps } from '../dialogs/deps.ts';
import { TURN, type Turn } from '../dialogs/turn.ts';
import type { Grievances } from '../grievances/grievances.ts';
import type { Clock } from '../store/clock.ts';
import { toActivity } from './incomingActivity.ts';
import { sentIn, TurnAdapter } from './turnAdapter.ts';

export interface TrialTalkWith extends Pick<AssistantDeps, 'knowledge' | 'recogniser' | 'settings'> {
  /** Where citizens' own conversations are kept, too. */
  botState: Storage;
  /** Those of `openTrialGrievances`. */
  grievances: Grievances;
  clock: Clock;
}

/** What marks a conversation as a trial; no network gives such an id. */
const MARK = 'trial:';

/** The bot as it is by SMS, for officers who try it: nothing is sent or counted, what is filed is a trial, and nobody is called. */
export function createTrialTalk({ botState, clock, grievances, ...deps }: TrialTalkWith): TrialTalk {
  const adapter = new TurnAdapter();
  const channel: Channel = {
    name: 'sms',
    render(reply) {
      const { text, rest } = fit(reply, smsForm);
      return { activity: { type: 'message', text }, ...(rest ? { rest } : {}) };
    },
    send: async () => ({ kind: 'sent' }),
  };

  return {
    async say({ conversation, turn: id, text, language }) {
      let counted: Omit<TrialReply, 'text' | 'segments'> = { isGap: false };
      const conversationState = new ConversationState(botState);
      const talk = createGrievanceTalk({
        grievances: {
          ...grievances,
          async file(draft) {
            const receipt = await grievances.file(draft);
            counted = { ...counted, filed: receipt.reference };
            return receipt;
          },
        },
      });
      const assistant = createAssistant({
        ...deps,
        conversationState,
        grievances: talk,
        recordGap: async () => void (counted = { ...counted, isGap: true }),
        onAnswered: ({ outcome, entryId }) =>
          void (counted = { ...counted, outcome, ...(entryId ? { told: entryId } : {}) }),
      });
      const address = MARK + conversation;
      const incoming: Incoming = {
        kind: 'text',
        text,
        id,
        channel: 'sms',
        conversation: address,
        address,
        locale: language,
      };
      const context = new TurnContext(adapter, toActivity(incoming, clock()));
      const citizen = { channel: 'sms', conversation: address, address, owner: address };
      const turn: Turn = { id, channel, now: clock(), citizen, files: [] };
      context.turnState.set(TURN, turn);
      await conversationState.load(context);
      await assistant.run(context);
      if (talk.isWaiting(peekState(conversationState, context))) counted = { ...counted, isFiling: true };
      await conversationState.saveChanges(context);
      const told = sentIn(context).map((activity) => activity.text ?? '');
      const segments = told.reduce((sum, one) => sum + countSegments(one), 0);
      return { text: told.join('\n'), segments, ...counted };
    },
  };
}
