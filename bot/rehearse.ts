import { setImmediate as breathe } from 'node:timers/promises';
import { ConversationState } from 'botbuilder-core/lib/conversationState.js';
import { MemoryStorage } from 'botbuilder-core/lib/memoryStorage.js';
import { TurnContext } from 'botbuilder-core/lib/turnContext.js';
import type { Channel, ChannelName, Incoming, Reply } from '../channels/channel.ts';
import { isGsm7 } from '../channels/twilio/gsm7.ts';
import { fit } from '../channels/twilio/fit.ts';
import { countSegments } from '../channels/twilio/index.ts';
import { smsForm } from '../channels/twilio/smsForm.ts';
import { whatsAppForm } from '../channels/twilio/whatsAppForm.ts';
import { renderForWeb } from '../channels/web/render.ts';
import type { Rehearsal, Rehearsed } from '../console/knowledge/rehearsal.ts';
import { createAssistant } from '../dialogs/assistant.ts';
import type { AssistantSettings } from '../dialogs/deps.ts';
import { createWordRecogniser } from '../dialogs/recognisers/wordRecogniser.ts';
import { TURN, type Turn } from '../dialogs/turn.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import type { ShortOutcome } from '../knowledge/questions/verdict.ts';
import type { Trial } from '../knowledge/trial.ts';
import type { Clock } from '../store/clock.ts';
import { toActivity } from './incomingActivity.ts';
import { TurnAdapter } from './turnAdapter.ts';

const FORMS = { sms: smsForm, whatsapp: whatsAppForm };

/** The bot itself, talking to nobody: what it would say by each channel, of a city in which one entry is changed. */
export function createRehearsal({
  trial,
  settings,
  clock,
}: {
  trial: Trial;
  settings: AssistantSettings;
  clock: Clock;
}): Rehearsal {
  const recogniser = createWordRecogniser();

  /** One turn of a new conversation. The replies are caught before a channel gives them their form. */
  async function talk(
    knowledge: Knowledge,
    channelName: ChannelName,
    incoming: { text: string; value?: string },
    language: string,
  ): Promise<Reply[]> {
    const replies: Reply[] = [];
    const channel: Channel = {
      name: channelName,
      render(reply) {
        replies.push(reply);
        return renderForWeb(reply);
      },
      send: async () => ({ kind: 'sent' }),
    };
    const conversationState = new ConversationState(new MemoryStorage());
    const assistant = createAssistant({
      knowledge,
      conversationState,
      settings,
      recogniser,
      recordGap: async () => undefined,
    });
    const id = crypto.randomUUID();
    const head = { id, channel: channelName, conversation: 'rehearsal', address: 'rehearsal', locale: language };
    const { text, value } = incoming;
    const message: Incoming =
      value === undefined ? { ...head, kind: 'text', text } : { ...head, kind: 'choice', text, value };
    const context = new TurnContext(new TurnAdapter(), toActivity(message, clock()));
    const citizen = {
      channel: channelName,
      conversation: head.conversation,
      address: head.address,
      owner: head.address,
    };
    const turn: Turn = { id, channel, now: clock(), citizen, files: [] };
    context.turnState.set(TURN, turn);
    await conversationState.load(context);
    await assistant.run(context);
    return replies;
  }

  async function everywhere(
    knowledge: Knowledge,
    incoming: { text: string; value?: string },
    language: string,
  ): Promise<Rehearsed> {
    const [sms, whatsapp, web] = [
      await talk(knowledge, 'sms', incoming, language),
      await talk(knowledge, 'whatsapp', incoming, language),
      await talk(knowledge, 'web', incoming, language),
    ];
    const messages = sms
      .flatMap((reply) => pagesOf(reply, 'sms'))
      .map((text) => ({ text, segments: countSegments(text), isPlain: isGsm7(text) }));
    const [first] = web;
    return {
      sms: messages,
      whatsapp: whatsapp.flatMap((reply) => pagesOf(reply, 'whatsapp')),
      web: {
        texts: web.flatMap(({ parts }) =>
          parts.map((part) => (part.kind === 'sentence' ? part.text : [part.lead, ...part.items].join(' '))),
        ),
        options: first?.options?.map(({ label }) => label) ?? [],
        ...(first?.card ? { card: first.card } : {}),
      },
    };
  }

  return {
    show: (entry, language) =>
      trial.with(entry, ({ knowledge }) => everywhere(knowledge, { text: '', value: `e:${entry.id}` }, language)),
    ask: (text, language, entry) =>
      trial.with(entry, async ({ knowledge, rank }) => {
        const outcome = await knowledge.ask({ text, language, now: clock() });
        const ranked = rank(text, language).slice(0, MOST_RANKED);
        return {
          ...(await everywhere(knowledge, { text }, language)),
          outcome: outcome.kind,
          ranked: ranked.map(({ id, score }) => ({ id, score, names: knowledge.entry(id)?.names ?? {} })),
        };
      }),
    outcomes: (questions, entry) =>
      trial.with(entry, async ({ knowledge }) => {
        const told: ShortOutcome[] = [];
        for (const [index, { text, language }] of questions.entries()) {
          if (index % AT_ONCE === 0) await breathe();
          told.push(shortly(await knowledge.ask({ text, language, now: clock() })));
        }
        return told;
      }),
  };
}

function shortly(outcome: Outcome): ShortOutcome {
  if (outcome.kind === 'answer') return { kind: 'answer', ids: [outcome.answer.entry.id] };
  return { kind: outcome.kind, ids: outcome.kind === 'choice' ? outcome.entries.map(({ id }) => id) : [] };
}

const MOST_RANKED = 5;
/** Between so many questions citizens are answered. */
const AT_ONCE = 20;

/** All that somebody reads who asks for "more" until there is no more. */
function pagesOf(reply: Reply, channel: keyof typeof FORMS): string[] {
  const pages: string[] = [];
  for (let left: Reply | undefined = reply; left && pages.length < MOST_PAGES; ) {
    const { text, rest }: { text: string; rest?: Reply } = fit(left, FORMS[channel]);
    pages.push(text);
    left = rest;
  }
  return pages;
}

const MOST_PAGES = 8;
