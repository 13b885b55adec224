import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Citizen, countOwed, createPhone, HOW_MUCH, openChat, plainQuestions } from '../fixtures/citizens.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { allChannels, startProgram } from '../fixtures/program.ts';
import { createRandom } from '../fixtures/random.ts';
import { countAcknowledged, createTalk, findWaiting, judge, type Talk } from '../fixtures/talks.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { type Step, startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

/** How often the program is killed: `KILLS=100 npm run test:slow` is the full size. */
const KILLS = Number(process.env.KILLS ?? 6);
/** The same seed makes the same citizens, questions and moments; what the machine makes of them differs. */
const SEED = Number(process.env.SEED ?? 20261122);

/** Who writes to the program that is then killed. Regulars do so in every round, newcomers in one. */
const REGULARS: Citizen['channel'][] = ['sms', 'whatsapp', 'web'];
const NEWCOMERS: Citizen['channel'][] = [...fill('sms', 8), ...fill('whatsapp', 5), ...fill('web', 5)];
/** Within so many ms they begin to write; within so many the kill comes. */
const STORM_MS = 600;
const LATEST_KILL_MS = 800;
/** Some kills come while the program starts. */
const START_MS = 1500;
/** What sending meets now and then, so that kills find sends that are slow, in doubt or due again. */
const TROUBLES: [Step, ...Step[]] = [
  { slow: 250 },
  { slow: 50 },
  { cutAfter: true },
  { cutBefore: true },
  { refuse: 500 },
];
const PATIENCE_MS = 90_000;

describe('a program that is killed under load', () => {
  const later = closeAfterEach();

  it(`${KILLS} times at random moments has lost, doubled and forgotten nothing`, async () => {
    const city = await openCity(later);
    const { regulars, figures } = city;
    const all = [...regulars];
    while (figures.kills < KILLS) {
      const round = [...regulars, ...(await city.meet(NEWCOMERS))];
      all.push(...round.slice(regulars.length));
      city.makeTrouble(round);
      const storm = Promise.all(round.map((talk) => city.come(talk)));
      await pause(city.random.below(LATEST_KILL_MS));
      await city.crash();
      await storm;
      await city.goOn(round);
    }
    await until(async () => (await countOwed(city.base())) === 0, PATIENCE_MS);
    const faults = (await Promise.all(all.map((talk) => judge(talk, city.base())))).flat();
    tell(figures, all, faults);
    expect(faults).to.deep.equal([]);
    expect(figures.histories, 'histories read again after a kill').to.be.greaterThan(KILLS);
  }).timeout(300_000 + KILLS * 180_000);
});

async function openCity(later: ReturnType<typeof closeAfterEach>) {
  const [folder, twilio, questions] = await Promise.all([tempFolder(), startTwilioServer(), plainQuestions()]);
  later(() => folder.remove());
  later(() => twilio.close());
  const random = createRandom(SEED);
  const [firstQuestion = raise(), ...otherQuestions] = questions;
  const start = () => startProgram({ folder: folder.path, settings: allChannels(twilio.url) });
  let program = start();
  later(() => program.kill());
  await program.ready();
  const base = () => program.base;
  const figures = { kills: 0, again: 0, histories: 0, restarts: [] as number[] };

  const meetOne = async (channel: Citizen['channel']): Promise<Talk> =>
    createTalk(channel === 'web' ? await openChat(base()) : createPhone(channel, twilio));
  const meet = (channels: Citizen['channel'][]) => Promise.all(channels.map(meetOne));

  /** Some networks and citizens try again what was not acknowledged; regulars always, so that their talks stay comparable. */
  async function tryAgain(talk: Talk): Promise<void> {
    if (!regulars.includes(talk) && random.below(2)) return;
    figures.again += await talk.deliverAgain(base());
  }

  const regulars = await meet(REGULARS);
  return {
    base,
    figures,
    meet,
    random,
    regulars,
    makeTrouble(talks: Talk[]) {
      for (const { citizen } of talks) if (!random.below(3)) twilio.plan(citizen.address, random.pick(TROUBLES));
    },
    /** Writes at some moment, and reads what is there while it is there. */
    async come(talk: Talk): Promise<void> {
      const about = random.pick([firstQuestion, ...otherQuestions]);
      await pause(random.below(STORM_MS));
      const { isAcknowledged } = await talk.write(base(), about);
      const ids = isAcknowledged ? await talk.citizen.history(base()).catch(() => []) : [];
      if (ids.length) await talk.look(base()).catch(ignoreCut);
    },
    /** Killed and started, as supervisors do: not all wait until the killed one is gone. */
    async crash(): Promise<void> {
      for (let isUp = false; !isUp; ) {
        figures.kills++;
        const gone = program.kill();
        if (random.below(2)) await gone;
        program = start();
        isUp = random.below(4) > 0;
        if (!isUp) await pause(random.below(START_MS));
      }
      await program.ready();
      figures.restarts.push(program.readyAfterMs);
    },
    /** Right after the start: asks for the price of what was asked about before, and waits for what is owed. */
    async goOn(round: Talk[]): Promise<void> {
      await Promise.all(round.map(tryAgain));
      const known = round.filter((talk) => talk.written.every(({ isAcknowledged }) => isAcknowledged));
      await Promise.all(known.map((talk) => talk.write(base(), talk.written.at(-1)?.about ?? raise(), HOW_MUCH)));
      await until(async () => (await findWaiting(round, base())).length === 0, PATIENCE_MS);
      const chats = round.filter(({ citizen }) => citizen.channel === 'web');
      await Promise.all(chats.map((talk) => talk.look(base())));
      figures.histories += chats.length;
    },
  };
}

type City = Awaited<ReturnType<typeof openCity>>;

function tell(figures: City['figures'], all: Talk[], faults: { kind: string }[]): void {
  const acknowledged = countAcknowledged(all);
  const written = all.flatMap((talk) => talk.written).length;
  const count = (kind: string) => faults.filter((fault) => fault.kind === kind).length;
  const restarts = figures.restarts.toSorted((a, b) => a - b).map(Math.round);
  console.log(
    `      ${figures.kills} kills (seed ${SEED}): ${acknowledged} acknowledged, ${figures.again} of them delivered again, ` +
      `${written - acknowledged} not acknowledged; lost ${count('lost')}, doubled ${count('doubled')}, ` +
      `wrong or forgotten ${count('wrong')}; restart median ${restarts[restarts.length >> 1]} ms, slowest ${restarts.at(-1)} ms`,
  );
}

function fill(channel: Citizen['channel'], count: number): Citizen['channel'][] {
  return Array.from({ length: count }, () => channel);
}

/** Cut off by the kill: the citizen has seen nothing. What they saw is looked at again afterwards. */
function ignoreCut(error: unknown): void {
  if (error instanceof Error && error.name === 'AssertionError') throw error;
}

function raise(): never {
  throw new Error('there is none');
}
