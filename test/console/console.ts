import { once } from 'node:events';
import { expect } from 'chai';
import type { Server } from 'restify';
import { createWebServer } from '../../bot/server.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { mountConsole } from '../../console/index.ts';
import type { ConsoleDeps } from '../../console/deps.ts';
import { createAccounts } from '../../console/accounts/accounts.ts';
import { createSessions } from '../../console/accounts/sessions.ts';
import type { Grant, Role } from '../../console/accounts/roles.ts';
import { createAuditTrail } from '../../grievances/audit.ts';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { KnowledgeFile } from '../../knowledge/model.ts';
import { createRehearsal } from '../../bot/rehearse.ts';
import { createGaps } from '../../knowledge/gaps.ts';
import { createTrial } from '../../knowledge/trial.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { createVault } from '../../store/vault.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { openTrialGrievances } from '../../bot/trialGrievances.ts';
import { createTrialTalk } from '../../bot/trialTalk.ts';
import { defaultSettings } from '../../grievances/settings.ts';
import { createWordRecogniser } from '../../dialogs/recognisers/wordRecogniser.ts';
import { createBotState } from '../../store/botState.ts';
import { type City, openWork } from './casework.ts';
import { createOfficersBrowser, type OfficersBrowser } from './officersBrowser.ts';

/** A console over a store of its own, served at a free port, with a clock that can be moved. */
export async function openConsole(file?: KnowledgeFile, more: Partial<ConsoleDeps> = {}, city?: City) {
  const folder = await tempFolder();
  const faults: unknown[] = [];
  const log = { info() {}, warn() {}, debug() {}, error: (details: object) => void faults.push(details) };
  const store = createEmbeddedStore({ folder: folder.path, log });
  const vault = createVault([Buffer.alloc(32, 7)]);
  const time = { now: new Date('2026-03-02T09:00:00Z') };
  const clock = () => time.now;
  const repository = createKnowledgeRepository(store, clock);
  if (file) await repository.importKnowledge(file);
  const knowledge = await createKnowledge({ repository, clock, defaultLanguage: 'en', timeZone: 'UTC', log });
  const accounts = createAccounts(store, vault, clock);
  const sessions = createSessions(store, clock);
  const server = openServer(log);
  const work = openWork({ store, vault, clock }, city);
  const trials = openTrialGrievances({
    store,
    vault,
    clock,
    settings: defaultSettings('UTC'),
    grievances: work.grievances,
  });
  const deps: ConsoleDeps = {
    store,
    vault,
    clock,
    log,
    audit: createAuditTrail(store, vault),
    knowledge,
    repository,
    gaps: createGaps(store, clock),
    rehearsal: createRehearsal({
      trial: createTrial({ repository, clock, defaultLanguage: 'en', timeZone: 'UTC' }),
      settings: SETTINGS,
      clock,
    }),
    casework: work.casework,
    desk: work.desk,
    seeing: work.seeing,
    trialTalk: createTrialTalk({
      knowledge,
      recogniser: createWordRecogniser(),
      botState: createBotState(store, vault),
      grievances: trials.grievances,
      clock,
      settings: { languages: ['en'], defaultLanguage: 'en', timeZone: 'UTC', emergencyNumber: '999' },
    }),
    place: { timeZone: 'UTC', defaultLanguage: 'en', languages: ['en', 'es', 'hi'] },
    addressOf: (request) => String(request.headers['x-test-address'] ?? '192.0.2.1'),
    mostFileBytes: 1024 * 1024,
    admin: { email: 'root@city.example', password: 'green-lantern-sky' },
    passwordCost: { N: 1024, r: 8, p: 1 },
    ...more,
  };
  const console = mountConsole(server, deps);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;

  async function officerCalled(name: string, ...roles: (Role | Grant)[]): Promise<OfficersBrowser> {
    const grants = roles.map((role) => (typeof role === 'string' ? { role, department: '*' } : role));
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@city.example`;
    const invited = await accounts.invite({ name, email, grants });
    if (!invited) throw new Error('the account is there already');
    const code = { secret: vault.seal('JBSWY3DPEHPK3PXP'), step: 0 };
    await store.collection('consoleAccounts').update({ _id: invited.id }, { $set: { status: 'active', code } });
    const token = await sessions.start(invited.id, { hasCode: true, isWhole: true, browser: 'test' });
    return createOfficersBrowser(origin, { console: token }, invited.id);
  }

  return {
    ...deps,
    work,
    trials,
    origin,
    time,
    faults,
    accounts,
    sessions,
    console,
    visitor: () => createOfficersBrowser(origin),
    officerCalled,
    /** Somebody with these roles, signed in. */
    officer(...roles: (Role | Grant)[]): Promise<OfficersBrowser> {
      const names = roles.map((role) => (typeof role === 'string' ? role : role.role));
      return officerCalled(`${names.join('-') || 'nobody'}-${crypto.randomUUID().slice(0, 13)}`, ...roles);
    },
    async audited(): Promise<string[]> {
      const links = await store
        .collection<{ _id: string; act: string; seq: number }>('audit')
        .find({}, { sort: { seq: 1 } });
      return links.map(({ act }) => act);
    },
    async close() {
      server.close();
      server.server.closeAllConnections();
      knowledge.close();
      await store.close();
      await folder.remove();
    },
  };
}

/** One for each test of a suite, where nothing may have gone wrong behind what the tests see. */
export function consoleForEach(
  use: (opened: OpenConsole) => void | Promise<void>,
  ...how: Parameters<typeof openConsole>
): void {
  let opened: OpenConsole;
  beforeEach(async () => {
    opened = await openConsole(...how);
    await use(opened);
  });
  afterEach(async () => {
    expect(opened.faults).to.deep.equal([]);
    await opened.close();
  });
}

const SETTINGS = { languages: ['en', 'es', 'hi'], defaultLanguage: 'en', timeZone: 'UTC', emergencyNumber: '999' };

export type OpenConsole = Awaited<ReturnType<typeof openConsole>>;

function openServer(log: object): Server {
  const none = async () => 0;
  const metrics = createMetrics({ inbox: none, outbox: none, dead: none });
  return createWebServer({
    metrics,
    log: log as Parameters<typeof createWebServer>[0]['log'],
    limiter: { take: () => ({ isWithin: true }) },
    isReady: async () => undefined,
  });
}
