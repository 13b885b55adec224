import { expect } from 'chai';
import type { Channel, Outgoing, Reply, SendResult } from '../../channels/channel.ts';
import { createRandom } from '../fixtures/random.ts';
import { randomReply, wordsOf } from '../fixtures/replies.ts';

export interface ChannelUnderTest {
  channel: Channel;
  /** Someone who can be reached there; each call another one. */
  newAddressee(): Promise<Pick<Outgoing, 'conversation' | 'address'>> | Pick<Outgoing, 'conversation' | 'address'>;
  /** The texts that this person was given, in order. */
  heard(address: Pick<Outgoing, 'conversation' | 'address'>): Promise<string[]> | string[];
  /** All that is read of a rendered message, where the network shows more than its text: buttons. */
  read?(activity: Outgoing['activity']): string;
  /** The network has no way to ask what it took. */
  hasNoLookUp?: true;
  close(): Promise<void>;
}

const PAGES = 60;

/** What every channel promises, whatever the network behind it. */
export function channelContract(name: string, open: () => Promise<ChannelUnderTest>): void {
  describe(`a channel: ${name}`, () => {
    let under: ChannelUnderTest;
    before(async () => {
      under = await open();
    });
    after(() => under.close());
    const read = (activity: Outgoing['activity']) => under.read?.(activity) ?? activity.text ?? '';

    it('renders the same reply the same way, and leaves the reply as it was', () => {
      const reply = randomReply(createRandom(1));
      const before = JSON.stringify(reply);
      expect(under.channel.render(reply)).to.deep.equal(under.channel.render(reply));
      expect(JSON.stringify(reply)).to.equal(before);
    });

    it('gives each reply a text that is complete by itself, with every option in it', () => {
      forManyReplies((reply) => {
        const { activity } = under.channel.render(reply);
        expect(activity.type).to.equal('message');
        const text = read(activity);
        const labels = (reply.options ?? []).map(({ label }) => label);
        expect(numbersIn(text)).to.include.members(labels.flatMap(numbersIn));
        for (const label of labels.filter(isPlain)) expect(text).to.include(label);
      });
    });

    it('loses no word of a reply over all its pages, and repeats none', () => {
      forManyReplies((reply) => {
        const heard = readAll(under.channel, reply, read).flatMap((text) => numbersIn(text));
        const said = [...wordsOf(reply.parts), ...(reply.options ?? []).map(({ label }) => label)].flatMap(numbersIn);
        const leads = reply.parts.flatMap((part) => (part.kind === 'list' ? numbersIn(part.lead) : []));
        const counted = heard.filter((number) => !leads.includes(number));
        expect(counted.toSorted(byNumber)).to.deep.equal(said.toSorted(byNumber));
      });
    });

    it('keeps the order of reading within a page', () => {
      forManyReplies((reply) => {
        const order = wordsOf(reply.parts).flatMap(numbersIn);
        for (const text of readAll(under.channel, reply, read)) {
          const places = numbersIn(text)
            .map((number) => order.indexOf(number))
            .filter((place) => place >= 0);
          expect(places).to.deep.equal(places.toSorted(byNumber));
        }
      });
    });

    it('says that there is more where something is left, and only there', () => {
      forManyReplies((reply) => {
        const pages = readAll(under.channel, reply, read);
        pages.forEach((text, index) => {
          expect(text.endsWith(reply.moreHint ?? ''), text).to.equal(index < pages.length - 1);
        });
      });
    });

    it('renders something that can be stored and read again', () => {
      forManyReplies((reply) => {
        const rendered = under.channel.render(reply);
        expect(JSON.parse(JSON.stringify(rendered))).to.deep.equal(rendered);
      });
    });

    it('delivers what it rendered', async () => {
      const addressee = await under.newAddressee();
      const { activity } = under.channel.render(greeting('Passport office, 14 Station Road.'));
      const result = await under.channel.send(outgoing('t1-0', under.channel, addressee, activity));
      expect(result.kind).to.equal('sent');
      expect(await under.heard(addressee)).to.deep.equal([activity.text]);
    });

    it('delivers to one citizen in the order of sending, and to nobody else', async () => {
      const [one, other] = [await under.newAddressee(), await under.newAddressee()];
      for (const text of ['First.', 'Second.', 'Third.']) {
        const { activity } = under.channel.render(greeting(text));
        await under.channel.send(outgoing(`t2-${text}`, under.channel, one, activity));
      }
      expect(await under.heard(one)).to.deep.equal(['First.', 'Second.', 'Third.']);
      expect(await under.heard(other)).to.deep.equal([]);
    });

    it('finds what it has sent, and nothing that it has not', async function () {
      const { channel } = under;
      if (!channel.findSent) {
        const isKnown = channel.isLocal ?? under.hasNoLookUp;
        expect(isKnown, 'a channel that cannot look up is one of our own, or its network has no way').to.equal(true);
        return;
      }
      const addressee = await under.newAddressee();
      const { activity } = channel.render(greeting('Was this sent?'));
      const message = outgoing('t3-0', channel, addressee, activity);
      const startedAt = new Date();
      expect(await channel.findSent(message, { startedAt, knownReceipts: [] })).to.equal(undefined);
      const sent = await channel.send(message);
      const found = await channel.findSent(message, { startedAt, knownReceipts: [] });
      expect(found).to.include({ kind: 'sent', receipt: receiptOf(sent) });
      const known = await channel.findSent(message, { startedAt, knownReceipts: [receiptOf(sent) ?? ''] });
      expect(known).to.equal(undefined);
    });
  });
}

function forManyReplies(check: (reply: Reply) => void): void {
  for (let seed = 1; seed <= 80; seed++) check(randomReply(createRandom(seed)));
}

function readAll(channel: Channel, reply: Reply, read: (activity: Outgoing['activity']) => string): string[] {
  const texts: string[] = [];
  let left: Reply | undefined = reply;
  while (left) {
    const { activity, rest } = channel.render(left);
    texts.push(read(activity));
    expect(texts.length, 'pages').to.be.lessThan(PAGES);
    left = rest;
  }
  return texts;
}

function greeting(text: string): Reply {
  return { language: 'en', parts: [{ kind: 'sentence', text, weight: 'must' }] };
}

function outgoing(
  id: string,
  channel: Channel,
  to: Pick<Outgoing, 'conversation' | 'address'>,
  activity: Outgoing['activity'],
): Outgoing {
  return { id, channel: channel.name, ...to, activity };
}

function receiptOf(result: SendResult): string | undefined {
  return result.kind === 'sent' ? result.receipt : undefined;
}

/** The numbers that tell a random reply's words apart; an option's own number stands alone and is none. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<=[^\s\d])\d+/gu)].map(([number]) => Number(number));
}

const byNumber = (one: number, other: number) => one - other;

/** Nothing in it that a channel may write in its own way, as accents and quotes are. */
const isPlain = (text: string) => /^[A-Za-z0-9 .:]+$/.test(text);
