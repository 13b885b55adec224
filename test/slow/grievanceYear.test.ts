import { expect } from 'chai';
import { auditIn } from '../../grievances/audit.ts';
import { grievancesIn } from '../../grievances/documents.ts';
import type { GrievanceDocument } from '../../grievances/model.ts';
import { dayCountsIn } from '../../grievances/statistics.ts';
import { verifyAudit } from '../../grievances/verifyAudit.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { createRandom } from '../fixtures/random.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { CATEGORIES, DAY, openOffice, SUNDAY, type Told } from '../grievances/office.ts';
import { defaultSettings } from '../../grievances/settings.ts';
import { HASTY_DISK } from './grievanceYear/hastyDisk.ts';
import { judge, type Outage } from './grievanceYear/judge.ts';
import { createPeople, type Plan } from './grievanceYear/people.ts';
import { createWallCalendar } from './grievanceYear/wallCalendar.ts';

/** `GRIEVANCES=20000` runs the whole year as the figures in `docs` tell it; a few hundred show the same in a minute. */
const COUNT = Number(process.env['GRIEVANCES'] ?? 300);
const SEED = Number(process.env['SEED'] ?? 1);
const YEAR = 365 * DAY;
const END = SUNDAY + YEAR;
const MINUTE = 60_000;
const HOLIDAYS = ['2026-12-16', '2026-12-25', '2027-02-21', '2027-03-09', '2027-03-10', '2027-03-11'];
const OUTAGES = 40;

describe(`a year of ${COUNT} grievances`, function () {
  this.timeout(4 * 60 * 60_000);
  const random = createRandom(SEED);
  const outages = makeOutages();
  const told: Told[] = [];
  let handed = 0;
  let docs: GrievanceDocument[] = [];
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let office: ReturnType<typeof open>;
  let now = SUNDAY;

  function open() {
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined }, disk: HASTY_DISK });
    const hours = { ...defaultSettings('Asia/Dhaka').hours, holidays: HOLIDAYS };
    const opened = openOffice(store, {
      settings: { hours },
      told,
      onNotified: () => {
        handed++;
        if (random.below(50) === 0) throw new Error('the network is away');
      },
    });
    opened.jumpTo(now);
    return { ...opened, documents: grievancesIn(store) };
  }

  before(async () => {
    folder = await tempFolder();
    office = open();
    await live();
    docs = await office.documents.find({});
  });
  after(async () => {
    await office.store.close();
    await folder.remove();
  });

  async function live(): Promise<void> {
    const people = createPeople(random, () => now);
    const plans = createQueue();
    for (let n = 0; n < COUNT; n++)
      plans.add(people.file(SUNDAY + random.below((YEAR - 60 * DAY) / MINUTE) * MINUTE, n));
    const down = [...outages];
    for (;;) {
      const next = Math.min(plans.first()?.at ?? Infinity, await nextDue());
      if (next >= END) return;
      const outage = down[0];
      if (outage && next >= outage[0]) {
        down.shift();
        await restart(outage);
        continue;
      }
      now = Math.max(now, Math.ceil(next / MINUTE) * MINUTE);
      await office.passTo(now);
      for (let plan = plans.first(); plan && plan.at <= now; plan = plans.first()) {
        plans.take();
        const following = await plan.act(office.grievances);
        if (following) plans.add({ ...following, at: Math.max(following.at, now + MINUTE) });
      }
    }
  }

  async function nextDue(): Promise<number> {
    const [first] = await office.documents.find(
      { dueNext: { $gt: 0 } },
      { sort: { dueNext: 1 }, limit: 1, projection: { dueNext: 1 } },
    );
    return first?.dueNext ?? Infinity;
  }

  /** Cut off in the middle of its work, and started again when the outage is over. */
  async function restart([from, to]: Outage): Promise<void> {
    office.jumpTo(from);
    const cutOff = office.grievances.work.runDue().catch(() => 0);
    await office.store.close();
    await cutOff;
    now = to;
    office = open();
    await office.passTo(to);
  }

  function makeOutages(): Outage[] {
    const starts = random.times(OUTAGES, () => SUNDAY + random.below(YEAR / MINUTE) * MINUTE).sort((a, b) => a - b);
    const all = starts.map((from): Outage => [from, from + (1 + random.below(2 * 1440)) * MINUTE]);
    return all.filter(([from], at) => at === 0 || from > (all[at - 1]?.[1] ?? 0) + DAY);
  }

  it('leaves every one with somebody who has it, and with a next date until it has ended', () => {
    expect(docs).to.have.length(COUNT);
    for (const { _id, holder, endedAt, dueNext } of docs) {
      expect(holder.department && holder.group, _id)
        .to.be.a('string')
        .and.not.equal('');
      expect(endedAt ?? dueNext, _id).to.be.a('number');
    }
    const ended = docs.filter(({ endedAt }) => endedAt !== undefined).length;
    console.log(
      `      ${ended} ended, ${docs.length - ended} open; ${told.length} notices in ${handed} tries; ${outages.length} outages`,
    );
  });

  it('does all that is due by itself at its right working minute', () => {
    const calendar = createWallCalendar(SUNDAY, 2 * 365, HOLIDAYS);
    const faults = docs.flatMap((doc) => judge(doc, calendar, outages, now));
    expect(faults).to.deep.equal([]);
    const steps = docs.flatMap(({ history }) => history).filter(({ by }) => by.kind === 'system');
    const count = (name: string): string => `${steps.filter(({ step }) => step === name).length} ${name}`;
    console.log(
      `      ${['remind', 'breakPromise', 'toHeadOfOffice', 'remindCitizen', 'autoClose'].map(count).join(', ')}`,
    );
  });

  it('tells every change once, in order, at decent hours', () => {
    const tellers = new Set([
      'assigned',
      'inProgress',
      'needsInfo',
      'transferred',
      'resolved',
      'reopened',
      'appealed',
      'closed',
      'withdrawn',
      'merged',
    ]);
    const byGrievance = new Map<string, Told[]>();
    for (const notice of told) {
      if (notice.to.kind !== 'citizen' || notice.to.isSupporter) continue;
      byGrievance.set(notice.data.reference, [...(byGrievance.get(notice.data.reference) ?? []), notice]);
    }
    for (const doc of docs) {
      const owed = new Set(doc.notices.map(({ id }) => id));
      const heard = byGrievance.get(doc._id) ?? [];
      const order = heard.map(({ id }) => seqOf(id));
      expect(order, doc._id).to.deep.equal([...new Set(order)].sort((a, b) => a - b));
      for (const entry of doc.history) {
        const isQuietStep = entry.step === 'answer' || (entry.step === 'rate' && entry.to === 'closed');
        const isToTell = (entry.from && tellers.has(entry.to) && !isQuietStep) || entry.step === 'breakPromise';
        const isTold = order.includes(entry.seq) || [...owed].some((id) => seqOf(id) === entry.seq);
        if (isToTell) expect(isTold, `${doc._id}#${entry.seq} ${entry.step} is told or owed`).to.equal(true);
      }
    }
    for (const { id, at, to } of told) {
      const hour = new Date(at + 6 * 3_600_000).getUTCHours();
      if (to.kind === 'citizen') expect(hour >= 8 && hour < 21, `${id} at ${hour}`).to.equal(true);
    }
    expect(new Set(told.map(({ id }) => id)).size).to.equal(told.length);
  });

  it('has the whole of it in the audit trail', async () => {
    await office.grievances.work.runDue();
    const { links, steps, faults } = await verifyAudit(office.store, office.vault);
    expect(faults).to.deep.equal([]);
    expect(links).to.equal(steps);
    expect(links).to.equal(await auditIn(office.store).count({}));
    console.log(`      ${links} links`);
  });

  it('has counted everything once', async () => {
    await office.grievances.work.runStatistics();
    await office.grievances.work.runStatistics();
    const days = await dayCountsIn(office.store).find({});
    const sum = (name: 'filed' | 'brokenPromises' | 'ratings'): number =>
      days.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
    const all = docs.flatMap(({ history }) => history);
    expect(sum('filed')).to.equal(COUNT);
    expect(sum('brokenPromises')).to.equal(all.filter(({ step }) => step === 'breakPromise').length);
    expect(sum('ratings')).to.equal(all.filter(({ facts }) => facts?.['score'] !== undefined).length);
    expect(days.every(({ category }) => CATEGORIES.some(({ _id }) => _id === category))).to.equal(true);
  });
});

const seqOf = (id: string): number => Number(/#(\d+)\./.exec(id)?.[1]);

/** The earliest plan first. */
function createQueue() {
  const plans: Plan[] = [];
  return {
    first: (): Plan | undefined => plans[0],
    take: (): Plan | undefined => plans.shift(),
    add(plan: Plan) {
      let [low, high] = [0, plans.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((plans[middle]?.at ?? 0) <= plan.at) low = middle + 1;
        else high = middle;
      }
      plans.splice(low, 0, plan);
    },
  };
}
