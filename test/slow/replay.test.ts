import { expect } from 'chai';
import {
  type Citizen,
  countOwed,
  createPhone,
  openChat,
  plainQuestions,
  postWebhook,
  type Question,
  signatureOf,
  type TwilioServer,
} from '../fixtures/citizens.ts';
import { closeAfterAll } from '../fixtures/closing.ts';
import { pipeline, writePost } from '../fixtures/pipeline.ts';
import { allChannels, type Program, SMS_FROM, startProgram } from '../fixtures/program.ts';
import { createRandom } from '../fixtures/random.ts';
import { newId } from '../fixtures/talks.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { ACCOUNT, startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

/** How many webhooks are repetitions: `REPLAYS=1000 npm run test:slow` is the full size. */
const REPLAYS = Number(process.env.REPLAYS ?? 200);
/** Each message is delivered twice at once, and once more when the program has been killed and started again. */
const MESSAGES = Math.ceil(REPLAYS / 2);
const CITIZENS = 20;
const AT_ONCE = 50;
const PATIENCE_MS = 120_000;

describe('what is delivered again, or all at once', () => {
  const later = closeAfterAll();
  const random = createRandom(50);
  let twilio: TwilioServer;
  let questions: Question[];
  let start: () => Program;
  let program: Program;

  before(async function () {
    this.timeout(180_000);
    const folder = await tempFolder();
    later(() => folder.remove());
    twilio = await startTwilioServer();
    later(() => twilio.close());
    questions = await plainQuestions();
    start = () => startProgram({ folder: folder.path, settings: allChannels(twilio.url) });
    program = start();
    later(() => program.kill());
    await program.ready();
  });

  const ask = (): Question => questions[random.below(questions.length)] as Question;

  async function meet(index: number): Promise<Citizen> {
    const channel = (['sms', 'whatsapp', 'web'] as const)[index % 3] ?? 'sms';
    return channel === 'web' ? openChat(program.base) : createPhone(channel, twilio);
  }

  it(`${REPLAYS} replayed messages have one effect each`, async () => {
    const citizens = await Promise.all(Array.from({ length: CITIZENS }, (_, index) => meet(index)));
    const messages = Array.from({ length: MESSAGES }, (_, index) => {
      return { id: newId(), text: ask().text, citizen: citizens[index % CITIZENS] as Citizen };
    });
    const deliver = () => Promise.all(messages.map(({ citizen, id, text }) => citizen.write(program.base, id, text)));
    const counts = () => Promise.all(citizens.map(async (citizen) => (await citizen.replies(program.base)).length));
    const expected = citizens.map((citizen) => messages.filter((message) => message.citizen === citizen).length);

    expect(await Promise.all([deliver(), deliver()]).then((all) => all.flat())).not.to.include(false);
    await until(async () => String(await counts()) === String(expected), PATIENCE_MS);
    expect(await counts(), 'replies to each citizen').to.deep.equal(expected);

    await program.kill();
    program = start();
    await program.ready();
    expect(await deliver()).not.to.include(false);
    await until(async () => (await countOwed(program.base)) === 0, PATIENCE_MS);
    expect(await counts(), 'replies to each citizen after all of it again').to.deep.equal(expected);
    await expectWholeHistories(citizens, expected, program.base);
  }).timeout(600_000);

  it('replayed receipts, in any order, are taken and say nothing to anybody', async () => {
    const phone = createPhone('sms', twilio);
    await phone.write(program.base, newId(), ask().text);
    const sent = () => twilio.taken.filter(({ to }) => to === phone.address);
    await until(() => sent().length > 0, PATIENCE_MS);
    const MessageSid = sent()[0]?.sid ?? '';
    const statuses = ['delivered', 'queued', 'sent', 'delivered', 'failed', 'sent', 'queued', 'sending'];
    const receipts = statuses.map((MessageStatus) => ({
      MessageSid,
      MessageStatus,
      To: phone.address,
      From: SMS_FROM,
    }));
    const answers = await Promise.all(
      [...receipts, ...receipts].map((receipt) => postWebhook(program.base, '/twilio/status', receipt)),
    );
    expect(new Set(answers)).to.deep.equal(new Set([200]));
    await until(async () => (await countOwed(program.base)) === 0, PATIENCE_MS);
    expect(sent()).to.have.length(1);
  }).timeout(300_000);

  it(`${AT_ONCE} messages at once from one phone are answered in order`, async () => {
    const phone = createPhone('sms', twilio);
    const asked = Array.from({ length: AT_ONCE }, ask);
    const statuses = await pipeline(
      program.base,
      asked.map(({ text }) => writeSms(phone, text)),
    );
    expect(new Set(statuses)).to.deep.equal(new Set([200]));
    await until(async () => (await phone.replies(program.base)).length >= AT_ONCE, PATIENCE_MS);
    expectInOrder(asked, await phone.replies(program.base));
  }).timeout(300_000);

  it(`${AT_ONCE} messages at once from one website visitor are answered in order`, async () => {
    const chat = await openChat(program.base);
    const asked = Array.from({ length: AT_ONCE }, ask);
    const path = `/v3/directline/conversations/${chat.address}/activities`;
    const headers = { authorization: `Bearer ${chat.token}`, 'content-type': 'application/json' };
    const posts = asked.map(({ text }) => writePost(path, headers, JSON.stringify({ type: 'message', text })));
    expect(new Set(await pipeline(program.base, posts))).to.deep.equal(new Set([200]));
    await until(async () => (await chat.replies(program.base)).length >= AT_ONCE, PATIENCE_MS);
    expectInOrder(asked, await chat.replies(program.base));
  }).timeout(300_000);

  it(`${AT_ONCE} messages over as many connections are answered in the order in which the history has them`, async () => {
    const chat = await openChat(program.base);
    await Promise.all(Array.from({ length: AT_ONCE }, () => chat.write(program.base, newId(), ask().text)));
    await until(async () => (await chat.replies(program.base)).length >= AT_ONCE, PATIENCE_MS);
    const texts = await chat.own(program.base);
    const asked = texts.map((text) => questions.find((question) => question.text === text) as Question);
    expect(asked).to.have.length(AT_ONCE);
    expectInOrder(asked, await chat.replies(program.base));
  }).timeout(300_000);
});

function writeSms({ address }: Citizen, Body: string): string {
  const fields = {
    AccountSid: ACCOUNT.accountSid,
    MessageSid: newId(),
    From: address,
    To: SMS_FROM,
    NumMedia: '0',
    Body,
  };
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': signatureOf('/twilio/messages', fields),
  };
  return writePost('/twilio/messages', headers, new URLSearchParams(fields).toString());
}

function expectInOrder(asked: Question[], replies: string[]): void {
  expect(replies).to.have.length(asked.length);
  const strays = replies.filter((reply, index) => !asked[index]?.isAnsweredBy(reply));
  expect(strays, 'replies that do not answer the question at their place').to.deep.equal([]);
}

/** On the web each message stands once in the history, each with its reply. */
async function expectWholeHistories(citizens: Citizen[], messages: number[], base: string): Promise<void> {
  for (const [index, citizen] of citizens.entries()) {
    if (citizen.channel !== 'web') continue;
    const ids = await citizen.history(base);
    expect(ids).to.have.length(2 * (messages[index] ?? 0));
    expect(new Set(ids).size).to.equal(ids.length);
  }
}
