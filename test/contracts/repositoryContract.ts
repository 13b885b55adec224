import { expect } from 'chai';
import { KnowledgeFaultsError } from '../../knowledge/fault.ts';
import { VersionConflictError } from '../../knowledge/publishing.ts';
import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import type { Collection, Store, Stored } from '../../store/store.ts';
import { rejection } from '../fixtures/rejection.ts';
import { NOW, type OpenRepository } from '../knowledge/openRepository.ts';
import { area, entry, fileOf, office } from '../knowledge/small.ts';

export const city = fileOf({
  entries: [entry('b', { offices: ['hall'], related: ['a'], validTo: null }), entry('a', { status: 'draft' })],
  offices: [office('hall', { areas: ['ward'], closures: [] })],
  areas: [area('ward', { parent: 'town' }), area('town', { parent: null })],
});

/** A clock by which the lease of a writer that died a minute ago is over. */
const minutesLater = (minutes: number) => () => new Date(NOW.getTime() + minutes * 60_000);

/** What the stored knowledge base promises, over whatever store `openAny` opens. */
export function describeRepository(title: string, openAny: () => Promise<OpenRepository>): void {
  describe(title, () => {
    let open: OpenRepository;

    beforeEach(async () => {
      open = await openAny();
    });
    afterEach(() => open.close());

    it('is empty until something is imported', async () => {
      expect(await open.repository.isEmpty()).to.equal(true);
      await open.repository.importKnowledge(city);
      expect(await open.repository.isEmpty()).to.equal(false);
    });

    it('gives back what was given, field by field and in its order', async () => {
      const { changed } = await open.repository.importKnowledge(city);
      expect(changed).to.equal(5);
      expect(await open.repository.exportKnowledge()).to.deep.equal(city);
    });

    it('takes an import by id: the known is updated in its place, the new comes last', async () => {
      await open.repository.importKnowledge(city);
      await open.repository.importKnowledge(fileOf({ entries: [entry('new'), entry('b', { visits: 2 })] }));
      const { entries, offices } = await open.repository.exportKnowledge();
      expect(entries.map(({ id, visits }) => [id, visits])).to.deep.equal([
        ['b', 2],
        ['a', undefined],
        ['new', undefined],
      ]);
      expect(offices).to.have.length(1);
    });

    it('is what the file says after an import that replaces', async () => {
      await open.repository.importKnowledge(city);
      const other = fileOf({ entries: [entry('a'), entry('c')] });
      const { changed, removed } = await open.repository.importKnowledge(other, { replace: true });
      expect({ changed, removed }).to.deep.equal({ changed: 2, removed: 4 });
      expect(await open.repository.exportKnowledge()).to.deep.equal(other);
    });

    it('changes nothing, and no revision, when the same is imported again', async () => {
      const { revision } = await open.repository.importKnowledge(city);
      expect(await open.repository.importKnowledge(city, { replace: true })).to.deep.equal({
        revision,
        changed: 0,
        removed: 0,
      });
      expect(await open.repository.revision()).to.equal(revision);
    });

    it('refuses faults whole, references into what an import would remove included', async () => {
      await open.repository.importKnowledge(city);
      const faulty = fileOf({ entries: [entry('ok'), entry('c', { offices: ['nowhere'] })] });
      const error = await rejection(open.repository.importKnowledge(faulty));
      expect(error).to.be.instanceOf(KnowledgeFaultsError);
      expect(error.message).to.include('entries[1].offices[0]');
      const stray = fileOf({ entries: [entry('c', { offices: ['hall'] })] });
      expect(await rejection(open.repository.importKnowledge(stray, { replace: true }))).to.be.instanceOf(
        KnowledgeFaultsError,
      );
      expect(await open.repository.exportKnowledge()).to.deep.equal(city);
    });

    it('takes references to what it holds already', async () => {
      await open.repository.importKnowledge(city);
      await open.repository.importKnowledge(fileOf({ entries: [entry('c', { offices: ['hall'], related: ['b'] })] }));
      expect((await open.repository.exportKnowledge()).entries).to.have.length(3);
    });

    it('keeps every version of an entry, and restores an earlier one as a new one', async () => {
      await open.repository.importKnowledge(city, { by: 'import' });
      await open.repository.saveEntry(entry('a', { visits: 3 }), { by: 'Mina', expectedVersion: 1 });
      await open.repository.publishEntry('a', { by: 'Omar' });
      const versions = await open.repository.entryVersions('a');
      expect(versions.map(({ version, savedBy, savedAt }) => [version, savedBy, savedAt.slice(0, 10)])).to.deep.equal([
        [2, 'Mina', '2026-06-10'],
        [1, 'import', '2026-06-10'],
      ]);
      const first = versions.at(-1)?.entry ?? entry('none');
      const { version } = await open.repository.saveEntry(first);
      expect(version).to.equal(3);
      expect((await open.repository.exportKnowledge()).entries[1]).to.deep.equal(city.entries[1]);
    });

    it('tells the second of two editors that the entry has changed', async () => {
      await open.repository.importKnowledge(city);
      await open.repository.saveEntry(entry('a', { visits: 1 }), { expectedVersion: 1 });
      const error = await rejection(open.repository.saveEntry(entry('a', { visits: 2 }), { expectedVersion: 1 }));
      expect(error).to.be.instanceOf(VersionConflictError).and.deep.include({ entryId: 'a', standing: 2 });
      expect(await rejection(open.repository.saveEntry(entry('a'), { expectedVersion: 0 }))).to.be.instanceOf(
        VersionConflictError,
      );
    });

    it('takes changes of many editors at once, one after another, and loses none', async () => {
      await open.repository.importKnowledge(city);
      const ids = Array.from({ length: 20 }, (_, index) => `n-${index}`);
      await Promise.all(ids.map((id) => open.repository.saveEntry(entry(id))));
      expect((await open.repository.exportKnowledge()).entries.map(({ id }) => id)).to.include.members(ids);
    }).timeout(30_000);

    it('tells what came and went since a revision', async () => {
      const { revision } = await open.repository.importKnowledge(city);
      await open.repository.saveEntry(entry('c'));
      await open.repository.importKnowledge(fileOf({ entries: [entry('c'), entry('b')] }), { replace: true });
      const { put, gone } = await open.repository.changesSince(revision);
      expect(put.entries.map(({ id }) => id)).to.have.members(['c', 'b']);
      expect(gone).to.deep.equal({ entries: ['a'], offices: ['hall'], areas: ['ward', 'town'] });
    });

    it('tells followers of a new revision', async () => {
      const heard = new Promise<void>((resolve) => {
        const stop = open.repository.follow(() => {
          void open.repository.revision().then((revision) => {
            if (revision === 0) return;
            stop();
            resolve();
          });
        });
      });
      await open.repository.importKnowledge(city);
      await heard;
    });

    it('tells how far a large import has come', async () => {
      const seen: number[] = [];
      const entries = Array.from({ length: 1200 }, (_, index) => entry(`e-${index}`));
      await open.repository.importKnowledge(fileOf({ entries }), {
        onProgress: ({ done, total }) => seen.push(done / total),
      });
      expect(seen.at(-1)).to.equal(1);
      expect(seen.length).to.be.greaterThan(2);
    });

    describe('when an import is cut off', () => {
      /** A store whose collections fail after so many writes, as if the process had been killed there. */
      function dyingStore(writes: number): Store {
        let left = writes;
        const die = () => {
          if (left-- <= 0) throw new Error('killed');
        };
        const dying = <T extends Stored>(collection: Collection<T>): Collection<T> => ({
          ...collection,
          insertMany: async (documents) => {
            die();
            await collection.insertMany(documents);
          },
          update: async (filter, update) => {
            die();
            return collection.update(filter, update);
          },
          findOneAndUpdate: async (filter, update, options) => {
            die();
            return collection.findOneAndUpdate(filter, update, options);
          },
        });
        return { ...open.store, collection: (name, indexes) => dying(open.store.collection(name, indexes)) };
      }

      const next = fileOf({
        entries: [entry('a', { visits: 9 }), ...Array.from({ length: 600 }, (_, index) => entry(`x-${index}`))],
      });

      it('at whatever write, readers see what was before or what came after, and the next import works', async () => {
        await open.repository.importKnowledge(city);
        let cuts = 0;
        for (let writes = 0; ; writes++) {
          const dying = createKnowledgeRepository(dyingStore(writes), minutesLater(writes), `killed ${writes}`);
          const isDone = await dying.importKnowledge(next, { replace: true }).then(
            () => true,
            () => false,
          );
          const seen = await open.repository.exportKnowledge();
          if (isDone) {
            expect(seen).to.deep.equal(next);
            break;
          }
          cuts++;
          expect(seen).to.deep.equal(city);
        }
        expect(cuts).to.be.greaterThan(5);
        const later = createKnowledgeRepository(open.store, minutesLater(1000), 'after all of them');
        await later.importKnowledge(city, { replace: true });
        expect(await open.repository.exportKnowledge()).to.deep.equal(city);
      }).timeout(120_000);
    });
  });
}
