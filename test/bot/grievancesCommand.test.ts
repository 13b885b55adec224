import { expect } from 'chai';
import { grievancesIn } from '../../grievances/documents.ts';
import { createOfficerNotices, officerNoticesIn } from '../../grievances/officerNotices.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault } from '../../store/vault.ts';
import { type Ran, runCommand } from '../fixtures/runCommand.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { DAY, draft, openOffice, rafiq } from '../grievances/office.ts';

const [OLD, NEW] = [Buffer.alloc(32, 3), Buffer.alloc(32, 4)];

describe('npm run grievances', function () {
  this.timeout(60_000);
  let folder: Awaited<ReturnType<typeof tempFolder>>;

  beforeEach(async () => {
    folder = await tempFolder();
  });
  afterEach(() => folder.remove());

  function run(...words: string[]): Promise<Ran> {
    const DATA_KEY = [NEW, OLD].map((key) => key.toString('base64')).join();
    return runCommand('grievances', words, { DATA_DIR: folder.path, DATA_KEY });
  }

  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  it('lists what would lose its personal data, and takes nothing', async () => {
    const references = await withStore(async (store) => {
      const office = openOffice(store, { vault: createVault([OLD]), settings: { retentionDays: 1 } });
      office.jumpTo(Date.now() - 3 * DAY);
      const [ended, open] = [await office.grievances.file(draft('a')), await office.grievances.file(draft('b'))];
      await office.grievances.withdraw({ cause: 'w', reference: ended.reference });
      return { ended: ended.reference, open: open.reference };
    });
    const { code, output } = await run('retention');
    expect([code, output]).to.deep.equal([
      0,
      `${references.ended}\n1 would lose what is personal. Nothing was changed.\n`,
    ]);
    const kept = await withStore((store) => grievancesIn(store).findOne({ _id: references.ended }));
    expect(kept?.personal).to.be.a('string');
  });

  it('seals everything anew with the first key, and the citizen finds it as before', async () => {
    const old = createVault([OLD]);
    const { reference } = await withStore(async (store) => {
      const office = openOffice(store, { vault: old });
      const receipt = await office.grievances.file(draft('a'));
      await office.grievances.desk.note({ cause: 'n', officer: rafiq, reference: receipt.reference, text: 'asked' });
      const { state, holder, category } = await office.grievances.desk.show(rafiq, receipt.reference);
      const to = { kind: 'officers', group: 'streets', level: 'officer' } as const;
      const data = { reference: receipt.reference, state, holder, category, text: 'look at it' };
      await createOfficerNotices(store, old).keep({ id: 'x', kind: 'escalated', to, data }, 'open', 1);
      return receipt;
    });
    expect((await run('reseal')).output).to.equal('1 grievances and 1 notices are sealed with the first key now.\n');
    await withStore(async (store) => {
      const alone = createVault([NEW]);
      const doc = await grievancesIn(store).findOne({ _id: reference });
      expect(alone.open(doc?.personal ?? '')).to.include('street lamp');
      expect(doc?.history.map(({ said }) => said && alone.open(said))).to.include('asked');
      expect(alone.open((await officerNoticesIn(store).findOne({ _id: 'x' }))?.data ?? '')).to.include('look at it');
      const office = openOffice(store, { vault: createVault([NEW, OLD]) });
      const found = await office.grievances.find(reference, { owner: '+8801700000001' });
      expect(found.kind).to.equal('found');
    });
  });

  it('says how it is used', async () => {
    const { code, output } = await run('retention', 'now');
    expect(code).to.equal(2);
    expect(output).to.include('removes nothing');
  });
});
