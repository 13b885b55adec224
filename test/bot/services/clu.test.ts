import { expect } from 'chai';
import { createClu } from '../../../bot/services/cluClient.ts';
import type { GuardOutcome } from '../../../bot/services/guard.ts';
import type { ServiceError } from '../../../bot/services/serviceError.ts';
import { createCluRecogniser } from '../../../dialogs/recognisers/clu/cluRecogniser.ts';
import type { Recogniser } from '../../../dialogs/recognisers/recogniser.ts';
import { createWordRecogniser } from '../../../dialogs/recognisers/wordRecogniser.ts';
import { createEmergencyWatch } from '../../../knowledge/emergency/emergencyWatch.ts';
import { closeAfterEach } from '../../fixtures/closing.ts';
import { CLU_KEY, CLU_PROJECT, type CluAnswer, startCluServer } from '../../fixtures/cluServer.ts';

const emergencies = createEmergencyWatch();
const local = createWordRecogniser();
const calm = { isAsked: false, hasSubject: true };

const ANSWERS: Record<string, CluAnswer> = {
  'any idea about the damage to my wallet': { intent: 'AskCost' },
  'papers and damage to my wallet, come friday': {
    intent: 'AskBring',
    entities: [
      { category: 'Aspect', text: 'wallet', key: 'cost' },
      { category: 'Time', text: 'friday', key: 'friday' },
    ],
  },
  'those folks were nasty': { intent: 'Grievance' },
  'how goes RD-7K3MP-Q': { intent: 'Status' },
  'what became of the thing I sent you, rd kkkmp q?': {
    intent: 'Status',
    entities: [{ category: 'Reference', text: 'rd kkkmp q' }],
  },
  'perhaps some mumbling': { intent: 'Grievance', confidence: 0.4 },
  'the bin lorry never came': { intent: 'Question' },
  'a future intent of this city': { intent: 'Parking' },
};

describe('Azure CLU, by its own client', () => {
  const close = closeAfterEach();
  let outcomes: [GuardOutcome, ServiceError | undefined][];
  let now: Date;

  beforeEach(() => {
    outcomes = [];
    now = new Date('2026-06-10T04:00:00Z');
  });

  async function open(more: { key?: string; project?: string; withinMs?: number } = {}) {
    const server = await startCluServer(ANSWERS);
    close(server.stop);
    const { withinMs = 5000, ...settings } = more;
    const understand = await createClu(
      { endpoint: server.url, key: CLU_KEY, ...CLU_PROJECT, ...settings },
      { clock: () => now, withinMs, onOutcome: (outcome, error) => outcomes.push([outcome, error]) },
    );
    const isDanger = (text: string) => emergencies.topicOf(text) !== undefined;
    const recogniser: Recogniser = createCluRecogniser({ understand, local, isDanger });
    return { server, recognise: (text: string, language = 'en') => recogniser.recognise(text, language, calm) };
  }

  it('understands what the words of the examples do not', async () => {
    const { recognise, server } = await open();
    expect(await recognise('any idea about the damage to my wallet')).to.deep.equal({
      kind: 'followUp',
      aspects: ['cost'],
    });
    expect(await recognise('papers and damage to my wallet, come friday')).to.deep.equal({
      kind: 'followUp',
      aspects: ['bring', 'cost'],
      when: { kind: 'weekday', weekday: 5 },
    });
    expect(await recognise('those folks were nasty')).to.deep.equal({ kind: 'grievance' });
    expect(await recognise('what became of the thing I sent you, rd kkkmp q?')).to.deep.equal({
      kind: 'status',
      reference: 'rd kkkmp q',
    });
    expect(await recognise('the bin lorry never came')).to.deep.include({
      kind: 'question',
      text: 'the bin lorry never came',
    });
    expect(server.requests[0]).to.include({ language: 'en-us', apiVersion: '2023-04-01', isLogged: false });
    expect(outcomes.map(([outcome]) => outcome)).to.deep.equal(['ok', 'ok', 'ok', 'ok', 'ok']);
  });

  it('leaves to the local recogniser what it is unsure of or does not know', async () => {
    const { recognise } = await open();
    for (const text of ['perhaps some mumbling', 'a future intent of this city', 'never seen before by it'])
      expect(await recognise(text)).to.deep.equal(await local.recognise(text, 'en', calm));
  });

  it('is not told of danger, nor of what the words alone settle, nor of phone numbers', async () => {
    const { recognise, server } = await open();
    for (const text of ['help my house is on fire', 'menu', '2', 'yes', 'talk to a person', 'how goes RD-7K3MP-Q'])
      expect(await recognise(text)).to.deep.equal(await local.recognise(text, 'en', calm));
    expect(server.requests).to.deep.equal([]);
    await recognise('my brother at 01712 345678 wants the paper');
    expect(server.requests.map(({ text }) => text)).to.deep.equal(['my brother at … wants the paper']);
  });

  const faults: [string, Parameters<Awaited<ReturnType<typeof startCluServer>>['plan']>[0], Partial<ServiceError>][] = [
    ['answers 500', { status: 500 }, { code: 'REFUSED', status: 500 }],
    ['answers 429', { status: 429, retryAfter: '7' }, { code: 'REFUSED', status: 429, retryAfterMs: 7000 }],
    ['answers something else', { garbage: '{"kind":"ConversationResult","result":{}}' }, { code: 'UNREADABLE' }],
    ['answers no JSON', { garbage: '<html>Sign in</html>' }, { code: 'UNREADABLE', status: 200 }],
    ['cuts the line', { cut: true }, { code: 'FAILED' }],
  ];
  for (const [what, step, expected] of faults)
    it(`does without it when it ${what}, and asks it again only when that makes sense`, async () => {
      const { recognise, server } = await open();
      server.plan(step);
      expect(await recognise('those folks were nasty')).to.have.property('kind', 'question');
      expect(outcomes[0]?.[1]).to.include(expected);
      expect(server.requests, 'tried once').to.have.length(1);
      now = new Date(now.getTime() + 7001);
      expect(await recognise('those folks were nasty')).to.have.property('kind', 'grievance');
    });

  for (const retryAfter of ['60', 'Wed, 10 Jun 2026 04:01:00 GMT'])
    it(`asks no more until the moment that "Retry-After: ${retryAfter}" names, and then as before`, async () => {
      const { recognise, server } = await open();
      server.plan({ status: 429, retryAfter });
      await recognise('those folks were nasty');
      now = new Date(now.getTime() + 59_000);
      expect(await recognise('those folks were nasty')).to.have.property('kind', 'question');
      expect(server.requests).to.have.length(1);
      now = new Date(now.getTime() + 1001);
      for (let i = 0; i < 2; i++)
        expect(await recognise('those folks were nasty')).to.have.property('kind', 'grievance');
      expect(outcomes.map(([outcome]) => outcome)).to.deep.equal(['failed', 'resting', 'ok', 'ok']);
    });

  it('does not wait for a service that hangs', async () => {
    const { recognise, server } = await open({ withinMs: 50 });
    server.plan({ hang: true });
    expect(await recognise('those folks were nasty')).to.have.property('kind', 'question');
    expect(outcomes[0]?.[0]).to.equal('late');
  });

  it('leaves a service alone that fails three times, then lets one message try it', async () => {
    const { recognise, server } = await open();
    server.plan({ status: 500 }, { status: 503 }, { cut: true });
    for (let i = 0; i < 5; i++) await recognise('those folks were nasty');
    expect(server.requests).to.have.length(3);
    now = new Date(now.getTime() + 30_001);
    server.plan({ status: 500 });
    await Promise.all([1, 2, 3].map(() => recognise('those folks were nasty')));
    expect(server.requests, 'one of three tried').to.have.length(4);
    now = new Date(now.getTime() + 30_001);
    expect(await recognise('those folks were nasty')).to.have.property('kind', 'grievance');
    expect(await recognise('those folks were nasty')).to.have.property('kind', 'grievance');
  });

  for (const [what, settings, status] of [
    ['key', { key: 'wrong' }, 401],
    ['project', { project: 'Another' }, 404],
  ] as const)
    it(`waits long before it tries a wrong ${what} again`, async () => {
      const { recognise, server } = await open(settings);
      await recognise('those folks were nasty');
      expect(outcomes[0]?.[1]).to.include({ status, isSetting: true });
      now = new Date(now.getTime() + 4 * 60_000);
      await recognise('those folks were nasty');
      expect(server.requests).to.have.length(1);
    });

  it('tells of a failure without the words of the citizen', async () => {
    const { recognise, server } = await open();
    server.plan({ garbage: '{"those folks were nasty' });
    await recognise('those folks were nasty');
    const [, error] = outcomes[0] ?? [];
    expect(`${error?.stack} ${JSON.stringify(error)} ${String(error?.cause)}`).to.not.contain('nasty');
  });
});
