import { once } from 'node:events';
import { cp, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { activityOf } from '../channels/botFramework/desk.ts';
import { openService } from '../channels/botFramework/service.ts';
import { createPhone, openChat, plainQuestions } from '../fixtures/citizens.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { allChannels, type Program, ROOT, startProgram } from '../fixtures/program.ts';
import { newId } from '../fixtures/talks.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { type Step, startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

/** How many messages are under way when the program is told to end: `UNDER_WAY=500 npm run test:slow` for more. */
const UNDER_WAY = Number(process.env.UNDER_WAY ?? 60);
const PATIENCE_MS = 120_000;
/** What a clean checkout holds and a start needs; the packages are the ones installed here. */
const CHECKED_OUT = [
  'bot',
  'channels',
  'console',
  'dialogs',
  'grievances',
  'knowledge',
  'store',
  'package.json',
  'package-lock.json',
];

describe('a start', () => {
  const later = closeAfterEach();

  async function newFolder(): Promise<string> {
    const folder = await tempFolder();
    later(() => folder.remove());
    return folder.path;
  }

  function start(folder: string, settings: Record<string, string>, command?: [string, ...string[]]): Program {
    const program = startProgram({ folder, settings, ...(command && { command }) });
    later(() => program.kill());
    return program;
  }

  it('by npm start, in a clean checkout and with no setting at all, opens the sample city', async () => {
    const checkout = await newFolder();
    const there = await readdir(ROOT);
    for (const name of CHECKED_OUT.filter((name) => there.includes(name)))
      await cp(join(ROOT, name), join(checkout, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    // The one setting that a busy machine may need.
    const settings: Record<string, string> = (await isFree(3978)) ? {} : { PORT: '0' };
    const program = await start(checkout, settings, ['npm', 'start']).ready();
    if (!settings.PORT) expect(program.base).to.equal('http://127.0.0.1:3978');
    expect(await (await fetch(`${program.base}/`)).text()).to.match(/<!doctype html>/i);
    const [question] = await plainQuestions();
    const chat = await openChat(program.base);
    await chat.write(program.base, newId(), question?.text ?? '');
    await until(async () => (await chat.replies(program.base)).length > 0, PATIENCE_MS);
    const replies = await chat.replies(program.base);
    expect(question?.isAnsweredBy(replies[0] ?? ''), replies[0]).to.equal(true);
    process.kill(-program.pid, 'SIGTERM');
    await program.ended;

    const again = await start(checkout, settings, ['npm', 'start']).ready();
    expect(await chat.replies(again.base), 'what was said before').to.deep.equal(replies);
  }).timeout(600_000);

  it('as one file answers a Bot Framework channel, whose packages are made another way than ours', async () => {
    const [folder, service] = await Promise.all([newFolder(), openService()]);
    later(() => service.close());
    const { base } = await start(folder, { PORT: '0' }).ready();
    const posted = await fetch(`${base}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activityOf({ serviceUrl: service.url })),
    });
    expect(posted.status).to.equal(200);
    await until(async () => service.posted.length > 0, PATIENCE_MS);
    expect(String(service.posted[0]?.activity.text)).to.match(/passport/i);
  }).timeout(300_000);

  it('that is ended while turns are under way ends with 0, and owes nobody a reply', async () => {
    const { program, phones, twilio, restart } = await beUnderWay({ slow: 1500 });
    program.signal('SIGTERM');
    expect(await program.ended).to.deep.equal({ code: 0, signal: null });
    const sent = twilio.taken.length;
    expect(sent, 'sent before the end').to.be.below(phones.length);
    await expectAnsweredOnce(phones, await restart());
    console.log(`      ${phones.length} acknowledged, ${sent} sent before the end, the others after the next start`);
  }).timeout(600_000);

  it('that is ended while Twilio hangs ends in time all the same, and sends once afterwards', async () => {
    const { program, phones, restart } = await beUnderWay({ hang: true });
    program.signal('SIGTERM');
    expect((await program.ended).signal, 'by itself').to.equal(null);
    await expectAnsweredOnce(phones, await restart());
  }).timeout(600_000);

  async function beUnderWay(step: Step) {
    const [folder, twilio, [question]] = await Promise.all([newFolder(), startTwilioServer(), plainQuestions()]);
    later(() => twilio.close());
    const settings = allChannels(twilio.url);
    const program = await start(folder, settings).ready();
    const phones = Array.from({ length: UNDER_WAY }, (_, index) => createPhone(index % 2 ? 'sms' : 'whatsapp', twilio));
    for (const [index, { address }] of phones.entries()) {
      if (index % 3 === 0) twilio.plan(address, step);
      // To be sent later than the program lives.
      if (index % 3 === 1) twilio.plan(address, { refuse: 503, retryAfter: '5' });
    }
    const write = (phone: (typeof phones)[number]) => phone.write(program.base, newId(), question?.text ?? '');
    expect(await Promise.all(phones.map(write))).not.to.include(false);
    return { program, phones, twilio, restart: () => start(folder, settings).ready() };
  }

  async function expectAnsweredOnce(phones: ReturnType<typeof createPhone>[], { base }: Program): Promise<void> {
    const counts = async () => Promise.all(phones.map(async (phone) => (await phone.replies(base)).length));
    await until(async () => !(await counts()).includes(0), PATIENCE_MS);
    expect(new Set(await counts()), 'replies to each').to.deep.equal(new Set([1]));
  }

  it('on a folder that another process uses is refused, and that one goes on', async () => {
    const folder = await newFolder();
    const first = await start(folder, { PORT: '0' }).ready();
    const second = start(folder, { PORT: '0' });
    expect(await second.ended).to.deep.equal({ code: 1, signal: null });
    expect(second.output).to.include('in use').and.to.include(String(first.pid));
    expectPlain(second);
    expect((await fetch(`${first.base}/readyz`)).status).to.equal(200);
  }).timeout(300_000);

  it('with wrong settings names all of them at once, tells no secret, and leaves no trace', async () => {
    const folder = await newFolder();
    const wrong = {
      PORT: '70000',
      PUBLIC_URL: 'door.example',
      TWILIO_ACCOUNT_SID: 'AC1',
      TWILIO_AUTH_TOKEN: 'a secret of somebody',
      TIME_ZONE: 'Mars/Olympus',
      DATA_KEY: 'c2hvcnQ=',
      LANGUAGES: 'en,tlh',
      LIMIT_CITIZEN: '-1',
    };
    await writeFile(join(folder, '.env'), 'EMERGENCY_NUMBER=help\nPORT=1\n');
    const program = start(folder, wrong);
    expect(await program.ended).to.deep.equal({ code: 1, signal: null });
    const { TWILIO_AUTH_TOKEN: secret, ...named } = wrong;
    for (const name of [...Object.keys(named), 'EMERGENCY_NUMBER', 'TWILIO_SMS_FROM'])
      expect(program.output).to.match(new RegExp(`^ *${name}: .*(expected|missing|not among)`, 'm'));
    expect(program.output).not.to.include(secret);
    expectPlain(program);
    expect(await readdir(folder)).to.deep.equal(['.env']);
  }).timeout(120_000);

  it('with the settings of .env.example as they stand runs, until somebody presses Control-C', async () => {
    const folder = await newFolder();
    await cp(join(ROOT, '.env.example'), join(folder, '.env'));
    const program = await start(folder, { PORT: '0' }).ready();
    program.signal('SIGINT');
    expect(await program.ended).to.deep.equal({ code: 0, signal: null });
  }).timeout(120_000);

  it('without its database tells so, and ends', async () => {
    const DATA_KEY = Buffer.alloc(32).toString('base64');
    const program = start(await newFolder(), { PORT: '0', MONGODB_URL: 'mongodb://127.0.0.1:1/none', DATA_KEY });
    expect(await program.ended).to.deep.equal({ code: 1, signal: null });
    expect(program.output).to.match(/^\[store\] MongoDB at 127\.0\.0\.1:1 cannot be used/m);
    expectPlain(program);
  }).timeout(120_000);

  it('at a port that is taken tells so, and ends', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    later(async () => taken.close());
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const program = start(await newFolder(), { PORT: String(port) });
    expect(await program.ended).to.deep.equal({ code: 1, signal: null });
    expect(program.output)
      .to.include(String(port))
      .and.to.match(/^ *PORT: .*in use/m);
    expectPlain(program);
  }).timeout(120_000);

  it('in a folder that cannot be one tells so, and ends', async () => {
    const folder = await newFolder();
    const file = join(folder, 'a-file');
    await writeFile(file, 'not a folder');
    const program = start(folder, { PORT: '0', DATA_DIR: file });
    expect(await program.ended).to.deep.equal({ code: 1, signal: null });
    expect(program.output).to.include(file);
    expectPlain(program);
  }).timeout(120_000);
});

/** In words, for whoever starts it; a stack is for whoever wrote it. */
function expectPlain({ output }: Program): void {
  expect(output).not.to.match(/\n\s+at .+:\d+/);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const isOpen = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (isOpen) await new Promise((resolve) => server.close(resolve));
  return isOpen;
}
