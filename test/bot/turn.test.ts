import type { ConversationState, TurnContext } from 'botbuilder-core';
import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createTurns, type Turns } from '../../bot/turn.ts';
import { TurnState } from '../../bot/turnState.ts';
import type { Channel, Incoming, Outgoing } from '../../channels/channel.ts';
import type { Delivery } from '../../channels/delivery.ts';
import { createInbox, type Inbox } from '../../channels/inbox.ts';
import { createLimiter } from '../../channels/limits.ts';
import { createOptOuts, type OptOuts } from '../../channels/optOuts.ts';
import type { Assistant } from '../../dialogs/assistant.ts';
import { createBotState } from '../../store/botState.ts';
import { createLocalClaims } from '../../store/claims.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';

const vault = createVault([Buffer.alloc(32, 5)]);
const clock = () => new Date();
const channel: Channel = { name: 'sms', render: () => ({ activity: {} }), send: async () => ({ kind: 'sent' }) };

/** Counts the messages of each conversation in the state, and says the number and the text. */
function createCounter(conversationState: ConversationState, fail: { times: number }) {
  const counter = conversationState.createProperty<{ count: number }>('counter');
  const seen: string[] = [];
  const assistant: Assistant = {
    async run(context: TurnContext) {
      if (fail.times-- > 0) throw new Error('out of order');
      const state = await counter.get(context, { count: 0 });
      state.count++;
      seen.push(context.activity.text);
      await context.sendActivity(`${state.count} ${context.activity.text}`);
    },
    apologise: async (context) => void (await context.sendActivity('sorry')),
    welcomeBack: async (context) => void (await context.sendActivity('welcome back')),
    askForPatience: async (context) => void (await context.sendActivity('patience')),
    isWaiting: () => isWaiting,
    languageOf: () => 'en',
  };
  return { assistant, seen };
}

let isWaiting = false;

describe('a turn', () => {
  let folder: string;
  let store: Store;
  let inbox: Inbox;
  let optOuts: OptOuts;
  let turns: Turns;
  let owed: Outgoing[];
  let onOwed: () => void;
  let failToOwe: number;
  let seen: string[];
  const fail = { times: 0 };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'turn-'));
    store = createEmbeddedStore({ folder, log: { warn: () => undefined } });
    [owed, onOwed, failToOwe, fail.times, isWaiting] = [[], () => undefined, 0, 0, false];
    open(1000);
  });

  afterEach(async () => {
    await turns.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });

  function open(perMinute: number): void {
    inbox = createInbox(store, vault, clock);
    optOuts = createOptOuts(store, clock);
    const botState = createBotState(store, vault);
    const conversationState = new TurnState(botState);
    const counter = createCounter(conversationState, fail);
    seen = counter.seen;
    turns = createTurns({
      inbox,
      delivery: {
        owe,
        takeReceipt: async () => undefined,
        sweep: async () => undefined,
        stop: async () => undefined,
      } satisfies Delivery,
      optOuts,
      channels: { sms: channel },
      assistant: counter.assistant,
      conversationState,
      botState,
      limiter: createLimiter(perMinute, clock),
      claims: createLocalClaims(),
      clock,
      log: pino({ level: 'silent' }),
      onTurn: () => undefined,
    });
  }

  async function owe(outgoing: Outgoing): Promise<void> {
    if (failToOwe-- > 0) throw new Error('cut off');
    if (!owed.some(({ id }) => id === outgoing.id)) owed.push(outgoing);
    onOwed();
  }

  function untilOwed(count: number): Promise<void> {
    return new Promise((resolve) => {
      onOwed = () => owed.length >= count && resolve();
      onOwed();
    });
  }

  /** Until nothing that was received is open any more. */
  async function untilDone(): Promise<void> {
    while (await inbox.count()) await new Promise(setImmediate);
  }

  const said = (id: string, text: string, conversation = 'sms-a'): Incoming => {
    return { id, channel: 'sms', conversation, address: '+880170', kind: 'text', text };
  };
  const command = (text: string, word: 'stop' | 'start', isCertain = false): Incoming => {
    return {
      id: text,
      channel: 'sms',
      conversation: 'sms-a',
      address: '+880170',
      kind: 'command',
      command: word,
      isCertain,
      text,
    };
  };
  const texts = () => owed.map(({ activity }) => activity.text);

  it('answers a burst of one citizen in the order of arrival', async () => {
    for (let index = 0; index < 50; index++) await turns.receive(said(`m${index}`, `text ${index}`));
    await untilOwed(50);
    expect(texts()).to.deep.equal(Array.from({ length: 50 }, (_, index) => `${index + 1} text ${index}`));
  });

  it('gives a message that is delivered ten times the effect of one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => turns.receive(said('same', 'hello'))));
    await turns.receive(said('next', 'again'));
    await untilOwed(2);
    await turns.receive(said('same', 'hello'));
    await untilDone();
    expect(texts()).to.deep.equal(['1 hello', '2 again']);
  });

  it('runs turns of different citizens side by side, each with its own state', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => turns.receive(said(`m${index}`, 'hi', `sms-${index}`))));
    await untilOwed(20);
    expect(new Set(texts())).to.deep.equal(new Set(['1 hi']));
  });

  it('carries a settled outcome out again when it was cut off, without thinking twice', async () => {
    failToOwe = 1;
    await turns.receive(said('m1', 'hello'));
    await untilOwed(1);
    await turns.receive(said('m2', 'more'));
    await untilOwed(2);
    expect([texts(), seen]).to.deep.equal([
      ['1 hello', '2 more'],
      ['hello', 'more'],
    ]);
  });

  it('takes up at the next start what was received and not answered', async () => {
    await inbox.receive(said('m1', 'left behind'));
    await inbox.receive(said('m2', 'this too'));
    await turns.sweep(0);
    await untilOwed(2);
    expect(texts()).to.deep.equal(['1 left behind', '2 this too']);
  });

  it('takes up at the next start what was settled and not carried out, exactly as it was settled', async () => {
    await inbox.receive(said('m1', 'hello'));
    const [document] = await inbox.next('sms-a');
    const reply: Outgoing = {
      id: 'sms:m1.0',
      channel: 'sms',
      conversation: 'sms-a',
      address: '+880170',
      activity: { text: 'as settled' },
    };
    if (document) await inbox.settle(document, { outcome: JSON.stringify({ replies: [reply] }) });
    await turns.sweep(0);
    await untilOwed(1);
    await untilDone();
    expect([texts(), seen]).to.deep.equal([['as settled'], []]);
  });

  it('apologises when a turn has failed three times, and goes on with the next message', async () => {
    fail.times = 3;
    await turns.receive(said('m1', 'poison'));
    await turns.receive(said('m2', 'fine'));
    await untilOwed(2);
    expect(texts()).to.deep.equal(['sorry', '1 fine']);
  });

  it('falls silent after STOP, and wakes at START', async () => {
    await turns.receive(command('STOP', 'stop'));
    await turns.receive(said('m1', 'are you there?'));
    await untilDone();
    expect(texts()).to.deep.equal([]);
    await turns.receive(command('START', 'start'));
    await turns.receive(said('m2', 'hello'));
    await untilOwed(2);
    expect(texts()).to.deep.equal(['welcome back', '1 hello']);
  });

  it('takes CANCEL as "leave this" while a question is open, unless the network itself took it as an opt-out', async () => {
    isWaiting = true;
    await turns.receive(command('CANCEL', 'stop'));
    await untilOwed(1);
    expect(await optOuts.has('sms-a')).to.equal(false);
    await turns.receive(command('cancel', 'stop', true));
    await untilDone();
    expect([texts(), await optOuts.has('sms-a')]).to.deep.equal([['1 CANCEL'], true]);
  });

  it('asks for patience once when a citizen writes too often, then takes no more', async () => {
    await turns.stop();
    open(2);
    for (let index = 0; index < 6; index++) await turns.receive(said(`m${index}`, 'hi'));
    await untilDone();
    expect(texts()).to.deep.equal(['1 hi', '2 hi', 'patience']);
  });

  it('keeps no word of the citizen readable in the store, before or after', async () => {
    await inbox.receive(said('m1', 'my secret sentence'));
    expect(JSON.stringify(await inbox.next('sms-a'))).not.to.include('secret');
    await turns.sweep(0);
    await untilOwed(1);
    await untilDone();
    const kept = await store.collection('inbox').find({});
    expect(JSON.stringify(kept)).not.to.match(/secret|sealed/);
  });
});
