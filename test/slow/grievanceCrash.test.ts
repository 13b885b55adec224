import { expect } from 'chai';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { grievancesIn } from '../../grievances/documents.ts';
import { dayCountsIn } from '../../grievances/statistics.ts';
import { verifyAudit } from '../../grievances/verifyAudit.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { createRandom } from '../fixtures/random.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { DAY, openOffice } from '../grievances/office.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);
const CLERK = fileURLToPath(new URL('grievanceCrash/clerk.ts', import.meta.url));

describe(`grievances of a process that is killed ${KILLS} times`, function () {
  this.timeout(60 * 60_000);
  const random = createRandom(Number(process.env['SEED'] ?? 1));
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let office: ReturnType<typeof openOffice>;
  let lines: string[][] = [];

  before(async () => {
    folder = await tempFolder();
    for (let kill = 0; kill < KILLS; kill++) await runAndKill();
    const store = createEmbeddedStore({ folder: join(folder.path, 'data'), log: { warn: () => undefined } });
    office = openOffice(store, { onTold: ({ id }) => void lines.push(['told', id]) });
    lines = await readLog();
    office.jumpTo((await latest()) + DAY);
    await office.grievances.work.runDue();
    await office.grievances.work.runStatistics();
  });
  after(async () => {
    await office.store.close();
    await folder.remove();
  });

  async function readLog(): Promise<string[][]> {
    const text = await readFile(join(folder.path, 'log'), 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '));
  }

  /** Each goes on a little before where the last one was cut off, as turns that are taken up again do. */
  async function runAndKill(): Promise<void> {
    const worked = (await readLog()).filter(([what]) => what === 'worked').map(([, n]) => Number(n));
    const from = Math.max(0, Math.max(-1, ...worked) - 3);
    const clerk = fork(CLERK, [join(folder.path, 'data'), join(folder.path, 'log'), String(from)], {
      execArgv: ['--import', 'tsx'],
    });
    const ended = once(clerk, 'exit');
    await once(clerk, 'message');
    await pause(20 + random.below(600));
    clerk.kill('SIGKILL');
    await ended;
  }

  async function latest(): Promise<number> {
    const [last] = await grievancesIn(office.store).find({}, { sort: { changedAt: -1 }, limit: 1 });
    return last?.changedAt ?? 0;
  }

  it('has each one that was acknowledged, once', async () => {
    const docs = await grievancesIn(office.store).find({});
    const filed = new Map(
      lines.filter(([what]) => what === 'filed').map(([, n = '', reference = '']) => [n, reference]),
    );
    expect(filed.size).to.be.greaterThan(KILLS);
    for (const [n, reference] of filed) {
      const own = docs.filter(({ draftId }) => draftId === `turn ${n}`);
      expect(
        own.map(({ _id }) => _id),
        `turn ${n}`,
      ).to.deep.equal([reference]);
    }
    expect(new Set(docs.map(({ draftId }) => draftId)).size).to.equal(docs.length);
    console.log(`      ${filed.size} filed, ${lines.filter(([what]) => what === 'told').length} notices handed over`);
  });

  it('has taken each step once', async () => {
    for (const { _id, history } of await grievancesIn(office.store).find({})) {
      const causes = history.map(({ cause }) => cause);
      expect(new Set(causes).size, _id).to.equal(causes.length);
      expect(
        history.map(({ seq }) => seq),
        _id,
      ).to.deep.equal(history.map((_, at) => at + 1));
    }
  });

  it('has lost no notice', async () => {
    const told = new Set(lines.filter(([what]) => what === 'told').map(([, id]) => id));
    for (const { _id, history, notices } of await grievancesIn(office.store).find({})) {
      const owed = new Set(notices.map(({ id }) => id));
      for (const { seq, step } of history.filter(({ step }) => step !== 'rate' && step !== 'remind')) {
        const isTold = told.has(`${_id}#${seq}.0`) || owed.has(`${_id}#${seq}.0`);
        expect(isTold, `${_id}#${seq} ${step}`).to.equal(true);
      }
    }
  });

  it('has a whole audit trail, and has counted everything once', async () => {
    const { faults, links, steps } = await verifyAudit(office.store, office.vault);
    expect(faults).to.deep.equal([]);
    expect(links).to.equal(steps);
    const days = await dayCountsIn(office.store).find({});
    const filed = days.reduce((sum, { counts }) => sum + (counts.filed ?? 0), 0);
    expect(filed).to.equal(await grievancesIn(office.store).count({}));
  });
});
