import { join } from 'node:path';
import { expect } from 'chai';
import { createPhone, openChat, plainQuestions, type WebCitizen } from '../fixtures/citizens.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { INSPECTED, measureHeap } from '../fixtures/heap.ts';
import { createInputs } from '../fixtures/hostile/inputs.ts';
import { type Knock, knock, type Knocked } from '../fixtures/hostile/knock.ts';
import { MARKER } from '../fixtures/hostile/oddities.ts';
import { allChannels, type Program, ROOT, startProgram } from '../fixtures/program.ts';
import { createRandom } from '../fixtures/random.ts';
import { newId } from '../fixtures/talks.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { ACCOUNT, startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

/** How many requests, in two rounds: `INPUTS=10000 npm run test:slow` is the full size. */
const INPUTS = Number(process.env.INPUTS ?? 600);
const SEED = Number(process.env.SEED ?? 20261122);
const SIDE_BY_SIDE = 16;
const PATIENCE_MS = 120_000;

/**
 * What the second round may add to the heap, after the garbage is collected: what is kept on purpose (a message taken is known
 * again for two weeks, an activity stands in its history; under 8 kB for each input, most of which are refused), and a little
 * for code that was compiled meanwhile.
 */
const MOST_GROWTH_MB = 8 + (INPUTS / 2) * 0.008;

/** Lines of a stack, files of ours or of the machine, keys. */
const INSIDE = new RegExp(
  [String.raw`\n\s+at .+:\d+:\d+`, 'node_modules', 'root:x:0', '-----BEGIN', ACCOUNT.authToken, ROOT].join('|'),
);

type Answered = Knock & Knocked & { number: number };

describe('hostile requests', () => {
  const later = closeAfterEach();

  it(`${INPUTS} over every address change nothing for anybody else`, async () => {
    const [folder, twilio] = await Promise.all([tempFolder(), startTwilioServer()]);
    later(() => folder.remove());
    later(() => twilio.close());
    const program = startProgram({
      folder: folder.path,
      settings: allChannels(twilio.url),
      command: [process.execPath, INSPECTED, join(ROOT, 'bot/run.mjs'), join(ROOT, 'bot/main.ts')],
    });
    later(() => program.kill());
    await program.ready();
    const chat = await openChat(program.base);
    const next = createInputs(createRandom(SEED), chat);
    const heap = [await measureHeap(program)];
    const answers: Answered[] = [];
    const died = program.ended.then(({ code, signal }) => {
      throw new Error(`the program ended with ${code ?? signal}:\n${program.output.slice(-4000)}`);
    });
    for (const round of [0, 1]) {
      const half = Array.from({ length: Math.ceil(INPUTS / 2) }, (_, index) => ({
        ...next(),
        number: round * INPUTS + index,
      }));
      answers.push(...(await Promise.race([knockAll(program.base, half), died])));
      await until(async () => (await readMetric(program.base, 'rightdoor_inbox_depth')) === 0, PATIENCE_MS);
      heap.push(await measureHeap(program));
    }
    console.log(`      seed ${SEED}: ${tally(answers)}; heap ${heap.map((mb) => mb.toFixed(1)).join(', ')} MB`);

    expect(tell(answers.filter(({ status = 0 }) => status >= 500)), 'answers of 500 or more').to.deep.equal([]);
    expect(tell(answers.filter(({ isLate }) => isLate)), 'neither answered nor closed').to.deep.equal([]);
    expect(tell(answers.filter(({ text }) => INSIDE.test(text))), 'answers that show the inside').to.deep.equal([]);
    const shown = twilio.taken.filter(({ body }) => INSIDE.test(body) || body.includes(folder.path));
    expect(shown, 'replies that show the inside').to.deep.equal([]);
    expect(await readMetric(program.base, 'rightdoor_inbox_depth'), 'messages without their turn').to.equal(0);
    expect(await readMetric(program.base, 'rightdoor_turns_failed_total'), 'turns that failed').to.equal(0);
    expect(program.output, 'what the program logged').not.to.match(
      new RegExp(`${MARKER}|\\+88019|uncaught|unhandled`, 'i'),
    );
    expect((heap[2] ?? 0) - (heap[1] ?? 0), 'MB that the second round added').to.be.below(MOST_GROWTH_MB);
    await expectWell(program, chat, createPhone('sms', twilio));
  }).timeout(300_000 + INPUTS * 400);
});

async function knockAll(base: string, inputs: (Knock & { number: number })[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  const waiting = inputs.values();
  const work = async () => {
    for (const input of waiting) answers.push({ ...input, ...(await knock(base, input)) });
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return answers;
}

/** The process that was started still lives and answers, old conversations and new ones. */
async function expectWell(program: Program, chat: WebCitizen, phone: ReturnType<typeof createPhone>): Promise<void> {
  const { base } = program;
  const [question] = await plainQuestions();
  for (const citizen of [await openChat(base), phone]) {
    expect(await citizen.write(base, newId(), question?.text ?? '')).to.equal(true);
    await until(async () => (await citizen.replies(base)).length > 0, PATIENCE_MS);
    expect(question?.isAnsweredBy((await citizen.replies(base))[0] ?? '')).to.equal(true);
  }
  expect(await chat.history(base)).not.to.deep.equal([]);
  expect(() => process.kill(program.pid, 0)).not.to.throw();
}

/** All of a metric's lines together. */
async function readMetric(base: string, name: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  const values = [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\d+)$`, 'gm'))].map(([, value]) =>
    Number(value),
  );
  return values.reduce((sum, value) => sum + value, 0);
}

function tally(answers: Answered[]): string {
  const counts = new Map<string, number>();
  for (const { status, isLate } of answers) {
    const outcome = String(status ?? (isLate ? 'late' : 'closed'));
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([outcome, count]) => `${outcome}: ${count}`)
    .join(', ');
}

function tell(answers: Answered[]): string[] {
  return answers.slice(0, 8).map(({ number, kind, pieces, status, text }) => {
    const asked = pieces[0]?.subarray(0, 300).toString('latin1') ?? '';
    return `#${number} ${kind}: ${JSON.stringify(asked)} -> ${status ?? '-'} ${JSON.stringify(text.slice(-300))}`;
  });
}
