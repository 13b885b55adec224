import { expect } from 'chai';
import { DuplicateError, type Collection, type Index, type Store, type Stored } from '../../store/store.ts';
import { expectIndexed } from '../fixtures/expectIndexed.ts';
import { rejection } from '../fixtures/rejection.ts';

interface Message extends Stored {
  conversation?: string;
  seq?: number;
  status?: string;
  tags?: string[];
  tries?: number;
  phone?: string;
  detail?: { place?: { name?: string; rows?: { day: string; hours: number }[] } };
}

/** What every driver of the store promises. `openStore` gives a new view of one database each time, to be closed by the caller. */
export function storeContract(openStore: () => Store): void {
  let store: Store;
  let made = 0;

  before(() => {
    store = openStore();
  });
  after(() => store.close());

  /** Every test has a collection of its own. */
  function collection(...indexes: Index[]): Collection<Message> {
    return store.collection<Message>(`contract${++made}_${Date.now()}`, indexes);
  }

  async function filled(documents: Message[], ...indexes: Index[]): Promise<Collection<Message>> {
    const messages = collection(...indexes);
    await messages.insertMany(documents);
    return messages;
  }

  const ids = (found: Message[]): string[] => found.map(({ _id }) => _id);

  describe('putting in', () => {
    it('keeps a document as it was given', async () => {
      const messages = collection();
      const document: Message = {
        _id: 'a',
        seq: 1.5,
        tags: [],
        detail: { place: { name: 'নতুন \u{1f600} "quoted"\n' } },
      };
      await messages.insert(document);
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal(document);
    });

    it('takes an id once, and leaves what stands there', async () => {
      const messages = await filled([{ _id: 'a', seq: 1 }]);
      const error = await rejection(messages.insert({ _id: 'a', seq: 2 }));
      expect(error).to.be.instanceOf(DuplicateError);
      expect((error as DuplicateError).fields).to.deep.equal(['_id']);
      expect(await messages.find({})).to.deep.equal([{ _id: 'a', seq: 1 }]);
    });

    it('takes the values of a unique compound index once, and names its fields', async () => {
      const unique: Index = { fields: { conversation: 1, seq: 1 }, unique: true };
      const messages = await filled(
        [
          { _id: 'a', conversation: 'x', seq: 1 },
          { _id: 'b', conversation: 'y', seq: 1 },
        ],
        unique,
      );
      const errors = [
        await rejection(messages.insert({ _id: 'c', conversation: 'x', seq: 1 })),
        await rejection(messages.replace({ _id: 'd', conversation: 'x', seq: 1 })),
        await rejection(messages.update({ _id: 'b' }, { $set: { conversation: 'x' } })),
        await rejection(
          messages.findOneAndUpdate({ _id: 'e' }, { $set: { conversation: 'x', seq: 1 } }, { upsert: true }),
        ),
        await rejection(
          messages.insertMany([{ _id: 'f' }, { _id: 'g', conversation: 'x', seq: 1 }, { _id: 'h', seq: 9 }]),
        ),
      ];
      for (const error of errors) {
        expect(error).to.be.instanceOf(DuplicateError);
        expect((error as DuplicateError).fields).to.deep.equal(['conversation', 'seq']);
      }
      expect(ids(await messages.find({}, { sort: { _id: 1 } }))).to.deep.equal(['a', 'b', 'f']);
      expect(await messages.findOne({ _id: 'b' })).to.include({ conversation: 'y' });
    });

    it('frees the values of a unique index with the document that had them', async () => {
      const messages = await filled(
        [
          { _id: 'a', phone: '1' },
          { _id: 'b', phone: '2' },
        ],
        { fields: { phone: 1 }, unique: true },
      );
      await messages.remove({ _id: 'a' });
      await messages.update({ _id: 'b' }, { $set: { phone: '1' } });
      await messages.insert({ _id: 'c', phone: '2' });
      expect(ids(await messages.find({ phone: { $in: ['1', '2'] } }, { sort: { phone: 1 } }))).to.deep.equal([
        'b',
        'c',
      ]);
    });

    it('lets many documents lack the field of a unique sparse index', async () => {
      const sparse: Index = { fields: { phone: 1 }, unique: true, sparse: true };
      const messages = await filled([{ _id: 'a' }, { _id: 'b' }, { _id: 'c', phone: '1' }], sparse);
      expect(await rejection(messages.insert({ _id: 'd', phone: '1' }))).to.be.instanceOf(DuplicateError);
      expect(ids(await messages.find({}, { sort: { phone: 1, _id: 1 } }))).to.deep.equal(['a', 'b', 'c']);
    });

    it('leaves documents that lack the first field out of a unique compound sparse index', async () => {
      const sparse: Index = { fields: { phone: 1, seq: 1 }, unique: true, sparse: true };
      const messages = await filled(
        [
          { _id: 'a', seq: 1 },
          { _id: 'b', seq: 1 },
          { _id: 'c', phone: '1', seq: 1 },
        ],
        sparse,
      );
      expect(await rejection(messages.insert({ _id: 'd', phone: '1', seq: 1 }))).to.be.instanceOf(DuplicateError);
      expect(await messages.count({ seq: 1 })).to.equal(3);
    });

    it('replaces the whole document, or inserts it', async () => {
      const messages = await filled([{ _id: 'a', seq: 1, status: 'due' }]);
      await messages.replace({ _id: 'a', tries: 1 });
      await messages.replace({ _id: 'b', tries: 2 });
      expect(await messages.find({}, { sort: { _id: 1 } })).to.deep.equal([
        { _id: 'a', tries: 1 },
        { _id: 'b', tries: 2 },
      ]);
    });

    it('is not changed by what its callers do to their documents', async () => {
      const messages = collection();
      const document: Message = { _id: 'a', tags: ['one'] };
      await messages.insert(document);
      document.tags?.push('two');
      const found = await messages.findOne({ _id: 'a' });
      found?.tags?.push('three');
      const [listed] = await messages.find({});
      if (listed) listed.status = 'mine';
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal({ _id: 'a', tags: ['one'] });
    });

    it('inserts nothing for an empty list', async () => {
      const messages = collection();
      await messages.insertMany([]);
      expect(await messages.count({})).to.equal(0);
    });
  });

  describe('finding', () => {
    const documents: Message[] = [
      { _id: 'a', conversation: 'x', seq: 1, status: 'due', tags: ['red', 'blue'], tries: 0 },
      { _id: 'b', conversation: 'x', seq: 2, status: 'sent', tags: ['blue'] },
      { _id: 'c', conversation: 'x', seq: 10, status: 'due', tags: [] },
      {
        _id: 'd',
        conversation: 'y',
        seq: 1,
        status: 'dead',
        detail: {
          place: {
            name: 'North',
            rows: [
              { day: 'MO', hours: 4 },
              { day: 'TU', hours: 9 },
            ],
          },
        },
      },
      {
        _id: 'e',
        conversation: 'y',
        seq: 3,
        status: 'due',
        detail: { place: { name: 'South', rows: [{ day: 'MO', hours: 9 }] } },
      },
    ];
    const queries: [string, Record<string, unknown>, string[]][] = [
      ['equality', { conversation: 'x', status: 'due' }, ['a', 'c']],
      ['a dotted path', { 'detail.place.name': 'North' }, ['d']],
      ['a path through a list', { 'detail.place.rows.hours': { $gt: 8 } }, ['d', 'e']],
      ['an element of a list', { tags: 'blue' }, ['a', 'b']],
      ['a whole list', { tags: ['red', 'blue'] }, ['a']],
      ['a whole object', { 'detail.place.rows': [{ day: 'MO', hours: 9 }] }, ['e']],
      ['$eq', { seq: { $eq: 2 } }, ['b']],
      ['$in', { status: { $in: ['dead', 'sent'] } }, ['b', 'd']],
      ['$in of nothing', { status: { $in: [] } }, []],
      ['$nin', { status: { $nin: ['dead', 'sent'] } }, ['a', 'c', 'e']],
      ['$ne, also where nothing is', { tries: { $ne: 0 } }, ['b', 'c', 'd', 'e']],
      ['$ne of an element', { tags: { $ne: 'blue' } }, ['c', 'd', 'e']],
      ['a range', { seq: { $gt: 1, $lte: 3 } }, ['b', 'e']],
      ['a range with an equality before it', { conversation: 'x', seq: { $gte: 2, $lt: 10 } }, ['b']],
      ['a range of texts', { status: { $gte: 'due', $lt: 'e' } }, ['a', 'c', 'e']],
      ['no text is greater than a number', { status: { $gt: 0 } }, []],
      ['$exists', { tries: { $exists: true } }, ['a']],
      ['$exists: false', { tags: { $exists: false } }, ['d', 'e']],
      ['null where nothing is', { detail: null }, ['a', 'b', 'c']],
      ['$regex', { status: { $regex: '^d' } }, ['a', 'c', 'd', 'e']],
      ['$regex with $options', { 'detail.place.name': { $regex: '^nor', $options: 'i' } }, ['d']],
      ['$elemMatch of one element', { 'detail.place.rows': { $elemMatch: { day: 'MO', hours: { $gt: 5 } } } }, ['e']],
      ['$elemMatch of a plain element', { tags: { $elemMatch: { $gt: 'c' } } }, ['a']],
      ['$size', { tags: { $size: 1 } }, ['b']],
      ['$or', { $or: [{ seq: 10 }, { conversation: 'y', status: 'due' }] }, ['c', 'e']],
      ['$and', { $and: [{ seq: 1 }, { $or: [{ tags: 'red' }, { status: 'sent' }] }] }, ['a']],
      ['$not', { seq: { $not: { $gt: 1 } } }, ['a', 'd']],
      ['several ids', { _id: { $in: ['e', 'a', 'nobody'] } }, ['a', 'e']],
      ['a range of ids', { _id: { $gt: 'b', $lte: 'd' } }, ['c', 'd']],
      ['an id with a condition that does not hold', { _id: 'a', status: 'sent' }, []],
    ];
    const indexings: [string, Index[]][] = [
      ['without indexes', []],
      [
        'with indexes',
        [
          { fields: { conversation: 1, seq: -1 } },
          { fields: { status: 1, seq: 1 } },
          { fields: { tags: 1 } },
          { fields: { tries: 1 }, sparse: true },
          { fields: { 'detail.place.rows.hours': 1 } },
        ],
      ],
    ];
    for (const [how, indexes] of indexings) {
      describe(how, () => {
        let messages: Collection<Message>;
        before(async () => {
          messages = await filled(documents, ...indexes);
        });
        for (const [what, filter, expected] of queries) {
          it(`finds by ${what}`, async () => {
            expect(ids(await messages.find(filter, { sort: { _id: 1 } }))).to.deep.equal(expected);
            expect(await messages.count(filter)).to.equal(expected.length);
          });
        }

        it('sorts by several fields, each in its direction', async () => {
          expect(ids(await messages.find({}, { sort: { conversation: 1, seq: -1 } }))).to.deep.equal([
            'c',
            'b',
            'a',
            'e',
            'd',
          ]);
          expect(ids(await messages.find({}, { sort: { conversation: -1, seq: 1 } }))).to.deep.equal([
            'd',
            'e',
            'a',
            'b',
            'c',
          ]);
          expect(ids(await messages.find({ conversation: 'x' }, { sort: { seq: 1 } }))).to.deep.equal(['a', 'b', 'c']);
          expect(
            ids(await messages.find({ conversation: { $in: ['y', 'x'] } }, { sort: { seq: -1, _id: 1 } })),
          ).to.deep.equal(['c', 'e', 'b', 'a', 'd']);
        });

        it('skips and limits after sorting', async () => {
          expect(
            ids(await messages.find({ conversation: 'x' }, { sort: { seq: -1 }, skip: 1, limit: 1 })),
          ).to.deep.equal(['b']);
          expect(ids(await messages.find({ status: 'due' }, { sort: { seq: 1 }, limit: 2 }))).to.deep.equal(['a', 'e']);
          expect(ids(await messages.find({}, { sort: { _id: -1 }, skip: 3, limit: 5 }))).to.deep.equal(['b', 'a']);
          expect(await messages.findOne({ conversation: 'x' }, { sort: { seq: -1 } })).to.include({ _id: 'c' });
          expect(await messages.find({}, { limit: 0 })).to.have.length(5);
        });
      });
    }

    it('brings only the fields that were asked for, and the id', async () => {
      const messages = await filled(documents);
      const options = { projection: { seq: 1 as const, 'detail.place.name': 1 as const } };
      expect(await messages.findOne({ _id: 'e' }, options)).to.deep.equal({
        _id: 'e',
        seq: 3,
        detail: { place: { name: 'South' } },
      });
      expect(await messages.find({ _id: 'b' }, options)).to.deep.equal([{ _id: 'b', seq: 2 }]);
    });

    it('brings nothing when nothing matches', async () => {
      const messages = await filled(documents);
      expect(await messages.findOne({ _id: 'z' })).to.equal(undefined);
      expect(await messages.find({ conversation: 'z' })).to.deep.equal([]);
    });

    it('looks at few documents where an index fits', async () => {
      const many = Array.from(
        { length: 300 },
        (_, at): Message => ({
          _id: `m${at}`,
          conversation: `c${at % 50}`,
          seq: at,
          status: at % 100 ? 'sent' : 'due',
          ...(at % 60 ? {} : { phone: `p${at}`, tries: at / 60 }),
        }),
      );
      const messages = await filled(
        many,
        { fields: { conversation: 1, seq: 1 }, unique: true },
        { fields: { status: 1, seq: 1 } },
        { fields: { phone: 1, seq: 1 }, sparse: true },
        { fields: { tries: 1 }, sparse: true },
      );
      await expectIndexed(store, messages.name, { _id: 'm7' });
      await expectIndexed(store, messages.name, { _id: { $in: ['m7', 'm8'] } });
      await expectIndexed(store, messages.name, { conversation: 'c7' }, { seq: 1 });
      await expectIndexed(store, messages.name, { conversation: 'c7' }, { seq: -1 }, 1);
      await expectIndexed(store, messages.name, { conversation: 'c7', seq: { $gt: 200 } }, { seq: 1 });
      await expectIndexed(store, messages.name, { status: 'due', seq: { $lte: 100 } }, { seq: 1 });
      await expectIndexed(store, messages.name, { phone: 'p60' }, { seq: 1 });
      await expectIndexed(store, messages.name, { tries: { $gt: 2 } });
    });
  });

  describe('changing', () => {
    it('knows every update operator of the port', async () => {
      const messages = await filled([{ _id: 'a', seq: 5, tries: 1, status: 'due', phone: '1', tags: ['a', 'b'] }]);
      await messages.update(
        { _id: 'a' },
        {
          $set: { 'detail.place.name': 'North' },
          $unset: { phone: true },
          $inc: { tries: 2 },
          $min: { seq: 3 },
          $push: { tags: 'b' },
        },
      );
      await messages.update({ _id: 'a' }, { $max: { seq: 2 }, $addToSet: { tags: 'a' }, $inc: { fresh: -1 } });
      const after: Record<string, unknown> = {
        _id: 'a',
        seq: 3,
        tries: 3,
        status: 'due',
        tags: ['a', 'b', 'b'],
        detail: { place: { name: 'North' } },
        fresh: -1,
      };
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal(after);
      await messages.update({ _id: 'a' }, { $pull: { tags: 'b' }, $max: { seq: 9 }, $min: { least: 1 } });
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal({ ...after, tags: ['a'], seq: 9, least: 1 });
    });

    it('adds and pulls several elements, and keeps the last so many', async () => {
      const messages = await filled([{ _id: 'a', tags: ['a'] }]);
      await messages.update({ _id: 'a' }, { $push: { tags: { $each: ['b', 'c', 'd'], $slice: -3 } } });
      await messages.update({ _id: 'a' }, { $addToSet: { tags: { $each: ['d', 'e'] } } });
      expect(await messages.findOne({})).to.deep.equal({ _id: 'a', tags: ['b', 'c', 'd', 'e'] });
      await messages.update(
        { _id: 'a' },
        { $pull: { tags: { $in: ['b', 'd'] } }, $push: { 'detail.place.rows': { day: 'MO', hours: 1 } } },
      );
      await messages.update({ _id: 'a' }, { $push: { 'detail.place.rows': { day: 'TU', hours: 2 } } });
      await messages.update({ _id: 'a' }, { $pull: { 'detail.place.rows': { day: 'MO' } } });
      expect(await messages.findOne({})).to.deep.equal({
        _id: 'a',
        tags: ['c', 'e'],
        detail: { place: { rows: [{ day: 'TU', hours: 2 }] } },
      });
    });

    it('changes an element of a list by its place', async () => {
      const messages = await filled([
        { _id: 'a', tags: ['a', 'b'], detail: { place: { rows: [{ day: 'MO', hours: 1 }] } } },
      ]);
      await messages.update({ _id: 'a' }, { $set: { 'tags.1': 'c', 'detail.place.rows.0.hours': 5 } });
      expect(await messages.findOne({})).to.deep.equal({
        _id: 'a',
        tags: ['a', 'c'],
        detail: { place: { rows: [{ day: 'MO', hours: 5 }] } },
      });
    });

    it('changes every match and says how many', async () => {
      const messages = await filled([
        { _id: 'a', seq: 1 },
        { _id: 'b', seq: 2 },
        { _id: 'c', seq: 3 },
      ]);
      expect(await messages.update({ seq: { $gt: 1 } }, { $set: { status: 'late' } })).to.equal(2);
      expect(await messages.update({ seq: 99 }, { $set: { status: 'late' } })).to.equal(0);
      expect(ids(await messages.find({ status: 'late' }, { sort: { _id: 1 } }))).to.deep.equal(['b', 'c']);
    });

    it('finds the changed document by its new values, not by its old ones', async () => {
      const messages = await filled([{ _id: 'a', status: 'due', seq: 1 }], { fields: { status: 1, seq: 1 } });
      await messages.update({ status: 'due' }, { $set: { status: 'sent' } });
      expect(await messages.find({ status: 'due' })).to.deep.equal([]);
      expect(ids(await messages.find({ status: 'sent' }, { sort: { seq: 1 } }))).to.deep.equal(['a']);
    });

    it('changes the first match of an order and returns it as it is then', async () => {
      const messages = await filled([
        { _id: 'a', status: 'due', seq: 2 },
        { _id: 'b', status: 'due', seq: 1 },
        { _id: 'c', status: 'sent', seq: 0 },
      ]);
      const changed = await messages.findOneAndUpdate(
        { status: 'due' },
        { $set: { status: 'sent' } },
        { sort: { seq: 1 } },
      );
      expect(changed).to.deep.equal({ _id: 'b', status: 'sent', seq: 1 });
      expect(await messages.findOneAndUpdate({ status: 'none' }, { $set: { status: 'sent' } })).to.equal(undefined);
    });

    it('makes a document of the filter and the update when an upsert finds none', async () => {
      const messages = collection();
      const made = await messages.findOneAndUpdate(
        { _id: 'a', status: 'due', tries: { $lt: 3 } },
        { $inc: { seq: 1 } },
        { upsert: true },
      );
      expect(made).to.deep.equal({ _id: 'a', status: 'due', seq: 1 });
      expect(await messages.findOneAndUpdate({ _id: 'a' }, { $inc: { seq: 1 } }, { upsert: true })).to.include({
        seq: 2,
      });
      const nameless = await messages.findOneAndUpdate({ conversation: 'x' }, { $set: { seq: 7 } }, { upsert: true });
      expect(nameless?._id).to.be.a('string').and.not.equal('');
    });

    it('matches, and changes nothing, when an update is empty', async () => {
      const messages = await filled([{ _id: 'a', seq: 1 }]);
      expect(await messages.update({ seq: 1 }, { $set: {} })).to.equal(1);
      expect(await messages.findOneAndUpdate({ _id: 'a' }, {})).to.deep.equal({ _id: 'a', seq: 1 });
    });

    it('removes every match and says how many', async () => {
      const messages = await filled(
        [
          { _id: 'a', seq: 1 },
          { _id: 'b', seq: 2 },
          { _id: 'c', seq: 3 },
        ],
        { fields: { seq: 1 } },
      );
      expect(await messages.remove({ seq: { $lt: 3 } })).to.equal(2);
      expect(await messages.remove({ seq: { $lt: 3 } })).to.equal(0);
      expect(ids(await messages.find({ seq: { $gt: 0 } }))).to.deep.equal(['c']);
    });
  });

  describe('many at once', () => {
    it('loses no increment of 200', async () => {
      const messages = await filled([{ _id: 'a', tries: 0 }]);
      await Promise.all(Array.from({ length: 200 }, () => messages.update({ _id: 'a' }, { $inc: { tries: 1 } })));
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal({ _id: 'a', tries: 200 });
    });

    it('gives a claim to one of 50', async () => {
      const messages = await filled([{ _id: 'a', status: 'free' }]);
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          messages.findOneAndUpdate({ _id: 'a', status: 'free' }, { $set: { status: `taken by ${at}` } }),
        ),
      );
      expect(claims.filter(Boolean)).to.have.length(1);
    });

    it('makes one document of 20 upserts', async () => {
      const messages = collection({ fields: { phone: 1 }, unique: true });
      await Promise.all(
        Array.from({ length: 20 }, () =>
          messages.findOneAndUpdate({ phone: '1' }, { $inc: { tries: 1 } }, { upsert: true }),
        ),
      );
      expect(await messages.find({}, { projection: { tries: 1 } })).to.have.length(1);
      expect(await messages.findOne({ phone: '1' })).to.include({ tries: 20 });
    });

    it('takes one of many documents with the same unique value', async () => {
      const messages = collection({ fields: { conversation: 1, seq: 1 }, unique: true });
      const tries = Array.from({ length: 20 }, (_, at) =>
        messages.insert({ _id: `m${at}`, conversation: 'x', seq: 1 }),
      );
      const outcomes = await Promise.allSettled(tries);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      expect(await messages.count({})).to.equal(1);
    });
  });

  describe('counting up', () => {
    const days: Message[] = [
      { _id: 'a', conversation: 'x', status: 'due', seq: 1, tags: ['p', 'q'] },
      { _id: 'b', conversation: 'x', status: 'sent', seq: 2, tags: ['q'] },
      { _id: 'c', conversation: 'y', status: 'due', seq: 4, tags: [] },
    ];

    it('matches, groups, sorts, skips and limits', async () => {
      const messages = await filled(days, { fields: { status: 1 } });
      const pipeline = [
        { $match: { seq: { $gt: 0 } } },
        { $group: { _id: '$conversation', sum: { $sum: '$seq' }, count: { $sum: 1 } } },
        { $sort: { sum: -1 } },
      ];
      expect(await messages.aggregate(pipeline)).to.deep.equal([
        { _id: 'y', sum: 4, count: 1 },
        { _id: 'x', sum: 3, count: 2 },
      ]);
      expect(await messages.aggregate([...pipeline, { $skip: 1 }, { $limit: 1 }])).to.deep.equal([
        { _id: 'x', sum: 3, count: 2 },
      ]);
    });

    it('unwinds, projects and facets', async () => {
      const messages = await filled(days);
      const pipeline = [
        {
          $facet: {
            byTag: [{ $unwind: '$tags' }, { $group: { _id: '$tags', count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
            last: [{ $sort: { seq: -1 } }, { $limit: 1 }, { $project: { _id: 0, seq: 1 } }],
          },
        },
      ];
      expect(await messages.aggregate(pipeline)).to.deep.equal([
        {
          byTag: [
            { _id: 'p', count: 1 },
            { _id: 'q', count: 2 },
          ],
          last: [{ seq: 4 }],
        },
      ]);
    });

    it('does not change what it counts', async () => {
      const messages = await filled(days);
      const found = await messages.aggregate<Message>([{ $match: { _id: 'a' } }]);
      found[0]?.tags?.push('z');
      expect(await messages.findOne({ _id: 'a' })).to.deep.equal(days[0]);
    });
  });

  describe('watching', () => {
    it('tells of what is inserted and changed, and no more once stopped', async () => {
      const messages = collection();
      const seen = new Set<string>();
      let onSeen = (): void => undefined;
      const stop = messages.watch((id) => {
        seen.add(id);
        onSeen();
      });
      const untilSeen = (id: string): Promise<void> =>
        new Promise((resolve) => {
          onSeen = () => {
            if (seen.has(id)) resolve();
          };
          onSeen();
        });
      await messages.insert({ _id: 'a' });
      await untilSeen('a');
      seen.clear();
      await messages.findOneAndUpdate({ _id: 'a' }, { $set: { status: 'sent' } });
      await untilSeen('a');
      await messages.replace({ _id: 'b' });
      await untilSeen('b');
      stop();
      seen.clear();
      await messages.insert({ _id: 'c' });
      await store.settled();
      expect([...seen]).to.deep.equal([]);
    });
  });

  describe('as a whole', () => {
    it('gives the same collection for a name, and takes more indexes later', async () => {
      const messages = collection({ fields: { seq: 1 } });
      const again = store.collection<Message>(messages.name, [{ fields: { phone: 1 }, unique: true }]);
      expect(again).to.equal(messages);
      await messages.insert({ _id: 'a', phone: '1' });
      expect(await rejection(messages.insert({ _id: 'b', phone: '1' }))).to.be.instanceOf(DuplicateError);
    });

    it('answers a ping, and settles', async () => {
      await store.ping();
      await store.settled();
    });

    it('can be closed twice, and refuses to work afterwards', async function () {
      if (store.driver === 'embedded') await store.close();
      const other = openStore();
      await other.ping();
      await other.close();
      await other.close();
      expect(await rejection(other.collection('closed').findOne({}))).to.include({ code: 'STORE_UNAVAILABLE' });
      expect(await rejection(other.ping())).to.include({ code: 'STORE_UNAVAILABLE' });
    });
  });
}
