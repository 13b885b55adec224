import { expect } from 'chai';
import { auditHeadIn, auditIn } from '../../grievances/audit.ts';
import { grievancesIn } from '../../grievances/documents.ts';
import { verifyAudit } from '../../grievances/verifyAudit.ts';
import { draft, HOUR, openOffice, openTempOffice, rafiq } from './office.ts';

describe('the audit trail', () => {
  let office: Awaited<ReturnType<typeof openTempOffice>>;
  beforeEach(async () => {
    office = await openTempOffice();
    for (let n = 0; n < 5; n++) await office.grievances.file(draft(`t${n}`));
    for (const { reference } of await office.grievances.mine('+8801700000001')) {
      await office.grievances.desk.assign({ cause: `a ${reference}`, officer: rafiq, reference });
      await office.grievances.desk.reply({ cause: `r ${reference}`, officer: rafiq, reference, text: 'words' });
    }
    await office.passTo(office.now() + HOUR);
  });
  afterEach(() => office.close());

  const verify = async () =>
    (await verifyAudit(office.store, office.vault)).faults.map(({ kind, where }) => `${kind} ${where}`);
  const linkAt = async (seq: number) => {
    const link = await auditIn(office.store).findOne({ seq });
    if (!link) throw new Error(`there is no link ${seq}`);
    return link;
  };

  it('holds every step, and is whole', async () => {
    expect(await verifyAudit(office.store, office.vault)).to.deep.equal({ links: 15, steps: 15, faults: [] });
  });

  it('tells which record was changed', async () => {
    const { event, _id } = await linkAt(7);
    await auditIn(office.store).update({ _id }, { $set: { by: 'somebody else' } });
    expect(await verify()).to.include(`changed #7 (${event})`);
  });

  it('tells which record is missing, in the middle and at the end', async () => {
    await auditIn(office.store).remove({ seq: { $in: [7, 14, 15] } });
    expect(await verify()).to.include.members(['missing #7', 'missing #14 to #15']);
  });

  it('tells which records have changed places', async () => {
    const [three, four] = [await linkAt(3), await linkAt(4)];
    await auditIn(office.store).remove({ seq: { $in: [3, 4] } });
    await auditIn(office.store).insertMany([
      { ...four, _id: three._id, seq: 3 },
      { ...three, _id: four._id, seq: 4 },
    ]);
    expect(await verify()).to.include.members([`changed #3 (${four.event})`, `changed #4 (${three.event})`]);
  });

  it('tells of a history that was written over, and of words that were put in its place', async () => {
    const [first, second] = await grievancesIn(office.store).find({}, { sort: { _id: 1 } });
    if (!first || !second) throw new Error('there are no grievances');
    await grievancesIn(office.store).update({ _id: first._id }, { $set: { 'history.1.at': 5 } });
    const said = office.vault.seal('other words');
    await grievancesIn(office.store).update({ _id: second._id }, { $set: { 'history.2.said': said } });
    expect(await verify()).to.deep.equal([`history ${first._id}#2`, `history ${second._id}#3`]);
  });

  it('cannot be made anew without the key', async () => {
    const head = auditHeadIn(office.store);
    await auditIn(office.store).remove({ seq: { $gt: 10 } });
    const { seq, hash } = await linkAt(10);
    await head.update({ _id: 'head' }, { $set: { seq, hash } });
    expect(await verify()).to.include('changed head');
  });

  it('stays one chain when several processes write into it', async () => {
    const another = openOffice(office.store);
    const eventsOf = (who: string) =>
      Array.from({ length: 40 }, (_, n) => ({
        event: `${who}${n}`,
        at: n,
        by: who,
        act: 'export',
        subject: 'all',
        data: {},
      }));
    await Promise.all(
      eventsOf('a').flatMap((event, n) => [
        office.grievances.audit.append([event]),
        another.grievances.audit.append(eventsOf('b').slice(n, n + 1)),
      ]),
    );
    await office.grievances.audit.append(eventsOf('a'));
    expect(await verifyAudit(office.store, office.vault)).to.deep.equal({ links: 95, steps: 15, faults: [] });
  });
});
