import { type Activity, BotAdapter, ConversationState, MemoryStorage, TurnContext } from 'botbuilder';
import type { ChannelName, Rendered, Reply } from '../../channels/channel.ts';
import { fit } from '../../channels/twilio/fit.ts';
import { smsForm } from '../../channels/twilio/smsForm.ts';
import { whatsAppForm } from '../../channels/twilio/whatsAppForm.ts';
import { renderForWeb } from '../../channels/web/render.ts';
import { type AssistantDeps, createAssistant, type Gap } from '../../dialogs/assistant.ts';
import type { CitizenState } from '../../dialogs/state.ts';
import { TURN, type Turn } from '../../dialogs/turn.ts';

export type TalkChannel = Extract<ChannelName, 'sms' | 'whatsapp' | 'web'>;

export interface Talker {
  /** Sends a text and gives what the citizen reads in answer. */
  say(text: string): Promise<string>;
  send(activity: Partial<Activity>): Promise<string>;
  /** The activities of the last turn. */
  readonly sent: Partial<Activity>[];
  readonly gaps: Gap[];
  state(): Promise<CitizenState | undefined>;
  isWaiting(): Promise<boolean>;
}

export type TalkerOptions = Pick<AssistantDeps, 'knowledge' | 'settings'> &
  Partial<AssistantDeps> & {
    channel: TalkChannel;
    now: () => Date;
    /** The same citizen elsewhere: a phone number for SMS and WhatsApp. */
    owner?: string;
    /** Of the conversation; turns are numbered within it, so that the same one said again has the same ids. */
    id?: string;
  };

const RENDERERS: Record<TalkChannel, (reply: Reply) => Rendered> = {
  sms: (reply) => asText(fit(reply, smsForm)),
  whatsapp: (reply) => asText(fit(reply, whatsAppForm)),
  web: renderForWeb,
};

let citizens = 0;

/** One citizen with one channel, over the real assistant and the channel's own way of writing. */
export function createTalker({ channel, now, owner, id = `citizen-${citizens++}`, ...deps }: TalkerOptions): Talker {
  const conversationState = new ConversationState(new MemoryStorage());
  const gaps: Gap[] = [];
  const assistant = createAssistant({
    recordGap: async (gap) => void gaps.push(gap),
    ...deps,
    conversationState,
  });
  let turns = 0;
  let sent: Partial<Activity>[] = [];

  async function open(activity: Partial<Activity>): Promise<TurnContext> {
    sent = [];
    const conversation = { id, isGroup: false, name: '', conversationType: 'personal' };
    const context = new TurnContext(collecting(sent), {
      channelId: channel,
      conversation,
      from: { id, name: '' },
      ...activity,
    });
    const turn: Turn = {
      id: `${id}.${turns++}`,
      channel: { name: channel, render: RENDERERS[channel] },
      now: now(),
      citizen: { channel, conversation: id, address: owner ?? id, owner: owner ?? id },
      files: (activity.attachments ?? []).map(({ contentUrl = '', contentType }) => ({ id: contentUrl, contentType })),
    };
    context.turnState.set(TURN, turn);
    await conversationState.load(context);
    return context;
  }

  async function send(activity: Partial<Activity>): Promise<string> {
    const context = await open(activity);
    await assistant.run(context);
    await conversationState.saveChanges(context);
    return sent.map(readAll).join('\n');
  }

  return {
    send,
    say: (text) => send({ type: 'message', text }),
    get sent() {
      return sent;
    },
    gaps,
    async state() {
      const context = await open({ type: 'event' });
      return (conversationState.get(context) as { citizen?: CitizenState } | undefined)?.citizen;
    },
    isWaiting: async () => assistant.isWaiting(await open({ type: 'event' })),
  };
}

/** All that a citizen reads in a message: its text and its buttons. */
function readAll({ text = '', suggestedActions }: Partial<Activity>): string {
  return [text, ...(suggestedActions?.actions ?? []).map(({ title }) => `[${title}]`)].join('\n');
}

function asText({ text, rest }: { text: string; rest?: Reply }): Rendered {
  return { activity: { type: 'message', text }, ...(rest ? { rest } : {}) };
}

function collecting(sent: Partial<Activity>[]): BotAdapter {
  class Collecting extends BotAdapter {
    override async sendActivities(_: TurnContext, activities: Partial<Activity>[]) {
      sent.push(...activities);
      return activities.map(() => ({ id: '' }));
    }
    override async updateActivity() {}
    override async deleteActivity() {}
    override async continueConversation() {}
  }
  return new Collecting();
}
