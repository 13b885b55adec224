import { appendFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Disk, realDisk } from '../../store/embedded/disk.ts';
import { createEmbeddedStore, type EmbeddedStoreOptions } from '../../store/embedded/index.ts';
import { type Store, StoreUnavailableError } from '../../store/store.ts';
import { rejection } from '../fixtures/rejection.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

describe("the embedded store's files", () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let warnings: string[];
  let stores: Store[];

  beforeEach(async () => {
    folder = await tempFolder();
    warnings = [];
    stores = [];
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await folder.remove();
  });

  function open(options: Partial<EmbeddedStoreOptions> = {}): Store {
    const store = createEmbeddedStore({
      folder: folder.path,
      log: { warn: (_, text) => warnings.push(text) },
      ...options,
    });
    stores.push(store);
    return store;
  }

  async function fill(...ids: string[]): Promise<void> {
    const store = open();
    for (const _id of ids) await store.collection('things').insert({ _id });
    await store.close();
  }

  async function idsIn(store: Store): Promise<string[]> {
    return (await store.collection('things').find({}, { sort: { _id: 1 } })).map(({ _id }) => _id);
  }

  const journal = (): string => join(folder.path, 'journal-00000001.jsonl');

  describe('after an interrupted write', () => {
    const tears: [string, (whole: string) => string][] = [
      ['half a line', (whole) => whole.slice(0, -10)],
      ['a line without its end', (whole) => whole.slice(0, -1)],
      ['a line of which a part never arrived', (whole) => `${whole.slice(0, -12)}\0\0\0\0\0\0\0\0\0\0\0\n`],
      ['half a line within the padding', (whole) => `${whole.slice(0, -10)}${'\n'.repeat(5000)}`],
      [
        'a block that never arrived before one that did',
        (whole) => {
          const lines = whole.trimEnd().split('\n');
          return `${lines[0]}\n${lines[1]}\n${'\n'.repeat(600)}${lines[2]}\n`;
        },
      ],
    ];
    for (const [what, tear] of tears) {
      it(`opens with a warning and loses nothing else: ${what}`, async () => {
        await fill('a', 'b', 'c');
        await writeFile(journal(), tear(await readFile(journal(), 'utf8')));
        const store = open();
        expect(await idsIn(store)).to.deep.equal(['a', 'b']);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/torn/);
        await store.collection('things').insert({ _id: 'd' });
        await store.close();
        warnings = [];
        expect(await idsIn(open())).to.deep.equal(['a', 'b', 'd']);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('opens an empty journal, and one that is all padding', async () => {
      await fill();
      expect(await idsIn(open())).to.deep.equal([]);
      await stores.at(-1)?.close();
      await appendFile(journal(), '\n'.repeat(100_000));
      const store = open();
      await store.collection('things').insert({ _id: 'a' });
      await store.close();
      expect(await idsIn(open())).to.deep.equal(['a']);
      expect(warnings).to.deep.equal([]);
    });
  });

  it('refuses a file with a damaged line before whole ones, and names both', async () => {
    await fill('a', 'b', 'c');
    const whole = await readFile(journal(), 'utf8');
    await writeFile(journal(), whole.replace('"b"', '"x"'));
    const error = await rejection(open().ping());
    expect(error).to.be.instanceOf(StoreUnavailableError);
    expect(error.message).to.include('journal-00000001.jsonl').and.include('line 2');
    await writeFile(journal(), whole);
    expect(await idsIn(open())).to.deep.equal(['a', 'b', 'c']);
  });

  it('refuses a snapshot with a damaged end, which no interrupted write can leave', async () => {
    await fill('a', 'b');
    const whole = await readFile(journal(), 'utf8');
    await writeFile(join(folder.path, 'snapshot-00000002.jsonl'), whole.slice(0, -5));
    const error = await rejection(open().ping());
    expect(error.message).to.include('snapshot-00000002.jsonl').and.include('line 2');
  });

  it('says what is wrong with a folder that is none', async () => {
    await writeFile(join(folder.path, 'file'), '');
    const error = await rejection(open({ folder: join(folder.path, 'file') }).ping());
    expect(error).to.be.instanceOf(StoreUnavailableError);
    expect(error.message).to.include(join(folder.path, 'file'));
  });

  it('lets blank lines of an editor pass', async () => {
    await fill('a', 'b', 'c');
    const [first, , third] = (await readFile(journal(), 'utf8')).split('\n');
    await writeFile(journal(), `${first}\n\n\n${third}\n`);
    expect(await idsIn(open())).to.deep.equal(['a', 'c']);
    expect(warnings).to.deep.equal([]);
  });

  describe('when they grow', () => {
    async function sizeOf(): Promise<number> {
      const sizes = (await readdir(folder.path)).map(async (name) => (await stat(join(folder.path, name))).size);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    }

    it('are compacted while writers go on, and hold the same', async () => {
      const store = open({ compactFromBytes: 50_000 });
      const counters = store.collection<{ _id: string; count: number }>('counters', [{ fields: { count: 1 } }]);
      const names = Array.from({ length: 50 }, (_, at) => `counter${at}`);
      for (let round = 0; round < 60; round++) {
        await Promise.all(
          names.map((_id) => counters.findOneAndUpdate({ _id }, { $inc: { count: 1 } }, { upsert: true })),
        );
      }
      await counters.remove({ _id: 'counter0' });
      await store.close();
      expect(await sizeOf(), 'bytes of 3,000 changes, of 50 bytes each').to.be.lessThan(100_000);
      const reopened = open();
      const found = await reopened.collection<{ _id: string; count: number }>('counters').find({});
      expect(found.map(({ _id, count }) => [_id, count])).to.have.deep.members(
        names.slice(1).map((name) => [name, 60]),
      );
      expect(warnings).to.deep.equal([]);
    });

    it('stay whole, and say so, when they cannot be compacted', async () => {
      let isFailing = true;
      const disk: Disk = {
        ...realDisk,
        async rename(from, to) {
          if (isFailing) throw new Error('EIO: i/o error, rename');
          await realDisk.rename(from, to);
        },
      };
      const store = open({ disk, compactFromBytes: 2000 });
      const counters = store.collection<{ _id: string; count: number }>('counters');
      const count = (): Promise<unknown> =>
        counters.findOneAndUpdate({ _id: 'a' }, { $inc: { count: 1 } }, { upsert: true });
      while (!warnings.length) await count();
      expect(warnings[0]).to.match(/compact/);
      expect((await readdir(folder.path)).join()).to.not.include('unfinished');
      isFailing = false;
      while (!(await readdir(folder.path)).some((name) => /^snapshot-\d+\.jsonl$/.test(name))) await count();
      const { count: counted } = (await counters.findOne({ _id: 'a' })) ?? {};
      await store.close();
      expect(await open().collection('counters').find({})).to.deep.equal([{ _id: 'a', count: counted }]);
    });

    it('stay whole when a compaction was cut off at any point', async () => {
      await fill('a', 'b');
      await writeFile(join(folder.path, 'journal-00000002.jsonl'), '');
      await writeFile(join(folder.path, 'snapshot-00000002.jsonl.unfinished'), 'half a');
      expect(await idsIn(open())).to.deep.equal(['a', 'b']);
      await stores.at(-1)?.close();
      expect(await readdir(folder.path)).to.not.include('snapshot-00000002.jsonl.unfinished');
      // Named, and the files before it not removed yet.
      await writeFile(join(folder.path, 'snapshot-00000002.jsonl'), await readFile(journal()));
      const store = open();
      await store.collection('things').remove({ _id: 'a' });
      await store.close();
      expect(await readdir(folder.path)).to.not.include('journal-00000001.jsonl');
      expect(await idsIn(open())).to.deep.equal(['b']);
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('on a disk that fails', () => {
    interface Fault {
      at: 'append' | 'sync' | undefined;
      /** So much of what was to be written arrives nevertheless. */
      written: number;
    }

    function faultyDisk(fault: Fault): Disk {
      const full = (): Error => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      return {
        ...realDisk,
        async open(path, padding) {
          const file = await realDisk.open(path, padding);
          return {
            ...file,
            async append(bytes) {
              if (fault.at !== 'append') return file.append(bytes);
              await file.append(bytes.subarray(0, fault.written));
              throw full();
            },
            async sync() {
              if (fault.at === 'sync') throw full();
              await file.sync();
            },
          };
        },
      };
    }

    for (const at of ['append', 'sync'] as const) {
      it(`tells every writer when it cannot ${at}, keeps nothing of it, and goes on once it can`, async () => {
        const fault: Fault = { at: undefined, written: 20 };
        const store = open({ disk: faultyDisk(fault) });
        const things = store.collection<{ _id: string; count: number }>('things', [
          { fields: { count: 1 }, unique: true },
        ]);
        await things.insertMany([
          { _id: 'a', count: 1 },
          { _id: 'b', count: 2 },
        ]);
        fault.at = at;
        const outcomes = await Promise.allSettled([
          things.update({ _id: 'a' }, { $set: { count: 5 } }),
          things.remove({ _id: 'b' }),
          things.insert({ _id: 'c', count: 2 }),
          things.findOneAndUpdate({ _id: 'c' }, { $inc: { count: 1 } }),
          store.settled(),
        ]);
        for (const outcome of outcomes) {
          expect(outcome.status).to.equal('rejected');
          if (outcome.status === 'rejected')
            expect(outcome.reason)
              .to.be.instanceOf(StoreUnavailableError)
              .and.have.property('message')
              .that.includes('ENOSPC');
        }
        expect(await things.find({}, { sort: { count: 1 } })).to.deep.equal([
          { _id: 'a', count: 1 },
          { _id: 'b', count: 2 },
        ]);
        expect(await rejection(store.ping())).to.be.instanceOf(StoreUnavailableError);
        fault.at = undefined;
        await store.ping();
        await things.insert({ _id: 'd', count: 5 });
        await store.close();
        expect(await idsIn(open())).to.deep.equal(['a', 'b', 'd']);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('keeps nothing of a rejected write when it is killed before it could tidy up', async () => {
      const fault: Fault = { at: undefined, written: 0 };
      const store = open({ disk: faultyDisk(fault) });
      await store.collection('things').insert({ _id: 'a' });
      await truncate(journal(), (await stat(journal())).size);
      fault.at = 'append';
      fault.written = 30;
      await rejection(store.collection('things').insert({ _id: 'b' }));
      // Closing does not tidy up: the journal is left as a kill would leave it.
      await store.close();
      expect(await idsIn(open())).to.deep.equal(['a']);
    });
  });

  it('are written before a change is told, and readers of a change can wait until it is', async () => {
    const store = open();
    const things = store.collection('things');
    const inserting = things.insert({ _id: 'a' });
    await store.ping();
    expect(await things.findOne({ _id: 'a' })).to.deep.equal({ _id: 'a' });
    await store.settled();
    expect(await readFile(journal(), 'utf8')).to.include('"a"');
    await inserting;
  });
});
