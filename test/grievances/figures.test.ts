import { expect } from 'chai';
import { bucketOf, quantileOf } from '../../grievances/durations.ts';
import { createGrievanceFigures, together } from '../../grievances/figures.ts';
import { DAY, draft, HOUR, MINUTE, openTempOffice, rafiq, SUNDAY } from './office.ts';

const SPANS = ['2026-11', '2026-12'];

describe('the figures of grievances', () => {
  let office: Awaited<ReturnType<typeof openTempOffice>>;
  beforeEach(async () => {
    office = await openTempOffice();
  });
  afterEach(() => office.close());

  const step = (reference: string, cause: string) => ({ reference, cause, officer: rafiq });
  async function read() {
    await office.grievances.work.runDue();
    await office.grievances.work.runStatistics();
    await office.grievances.work.runStatistics();
    const bySpan = await createGrievanceFigures(office.store).read(SPANS);
    return { bySpan, ...together(bySpan.values()) };
  }

  it('tell how long citizens waited for the first words and for the end of it', async () => {
    const { desk } = office.grievances;
    const { reference } = await office.grievances.file(draft('a', { place: { areas: [], officeId: 'ward3' } }));
    office.jumpTo(SUNDAY + HOUR);
    await desk.note({ ...step(reference, 'n'), text: 'for colleagues' });
    await desk.assign(step(reference, '1'));
    office.jumpTo(SUNDAY + 3 * HOUR);
    await desk.reply({ ...step(reference, '2'), text: 'we look into it' });
    await desk.reply({ ...step(reference, '3'), text: 'tomorrow' });
    office.jumpTo(SUNDAY + 2 * DAY);
    await desk.resolve({ ...step(reference, '4'), text: 'mended' });
    const { all, byOffice } = await read();
    expect(all.times).to.deep.equal({
      firstReply: { [bucketOf(3 * HOUR)]: 1 },
      resolution: { [bucketOf(2 * DAY)]: 1 },
    });
    expect(all.counts).to.include({ filed: 1, resolved: 1, kept: 1 });
    expect(byOffice.get('ward3')?.counts).to.include({ filed: 1, kept: 1 });
  });

  it('count a promise as kept or missed once, whatever follows', async () => {
    const { desk } = office.grievances;
    const { reference } = await office.grievances.file(draft('a'));
    await desk.assign(step(reference, '1'));
    await office.passTo(SUNDAY + 40 * DAY);
    await desk.resolve({ ...step(reference, '2'), text: 'late' });
    await office.grievances.reopen({ reference, cause: '3' });
    const { all } = await read();
    expect(all.counts).to.include({ missed: 1, reopened: 1 });
    expect(all.counts).to.not.have.property('kept');
    expect(all.times.resolution).to.deep.equal({ [bucketOf(40 * DAY)]: 1 });
  });

  it('stand under the day, the month and the department', async () => {
    await office.grievances.file(draft('a'));
    await office.grievances.file(draft('b', { category: 'water' }));
    const { bySpan, byDepartment } = await read();
    expect(bySpan.get('2026-11')?.all.counts.filed).to.equal(2);
    const day = await createGrievanceFigures(office.store).read(['2026-11-01']);
    expect(day.get('2026-11-01')?.all.counts.filed).to.equal(2);
    expect(byDepartment.get('streets')?.counts.filed).to.equal(1);
    expect(byDepartment.get('water')?.counts.filed).to.equal(1);
  });
});

describe('durations counted by size', () => {
  it('give a median and a 90th percentile that are near the true ones', () => {
    const histogram: Record<string, number> = {};
    const durations = Array.from({ length: 1000 }, (_, n) => (n + 1) * 10 * MINUTE);
    for (const ms of durations) histogram[bucketOf(ms)] = (histogram[bucketOf(ms)] ?? 0) + 1;
    expect((quantileOf(histogram, 0.5) ?? 0) / (5000 * MINUTE)).to.be.closeTo(1, 0.05);
    expect((quantileOf(histogram, 0.9) ?? 0) / (9000 * MINUTE)).to.be.closeTo(1, 0.05);
  });

  it('know nothing of none, and put the longest together', () => {
    expect(quantileOf({}, 0.5)).to.equal(undefined);
    expect(bucketOf(0)).to.equal('b0');
    expect(bucketOf(-5)).to.equal('b0');
    expect(bucketOf(10_000 * DAY)).to.equal('b63');
    expect(quantileOf({ b63: 1 }, 0.5)).to.be.greaterThan(700 * DAY);
  });
});
