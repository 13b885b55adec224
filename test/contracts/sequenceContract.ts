import { expect } from 'chai';
import { appendInOrder } from '../../store/sequence.ts';
import { type Collection, DuplicateError, type Store, type Stored } from '../../store/store.ts';
import { rejection } from '../fixtures/rejection.ts';

interface Entry extends Stored {
  conversation: string;
  seq: number;
  phone?: string;
}

/** What `appendInOrder` promises over any store. `openStores` gives two views of one database where the driver can, else one. */
export function sequenceContract(openStores: () => Store[]): void {
  let stores: Store[];
  let made = 0;

  before(() => {
    stores = openStores();
  });
  after(() => Promise.all(stores.map((store) => store.close())));

  function series(): Collection<Entry>[] {
    const name = `series${++made}`;
    return stores.map((store) =>
      store.collection<Entry>(name, [
        { fields: { conversation: 1, seq: 1 }, unique: true },
        { fields: { phone: 1 }, unique: true, sparse: true },
      ]),
    );
  }

  function append(entries: Collection<Entry>, conversation: string, _id: string, phone?: string): Promise<Entry> {
    const scope = { field: 'conversation', value: conversation };
    return appendInOrder(entries, scope, (seq) => ({ _id, conversation, seq, ...(phone ? { phone } : {}) }));
  }

  async function numbersOf(entries: Collection<Entry> | undefined, conversation: string): Promise<number[]> {
    const found = await entries?.find({ conversation }, { sort: { seq: 1 } });
    return found?.map(({ seq }) => seq) ?? [];
  }

  it('numbers each conversation by itself, from 1, in the order of the calls', async () => {
    const [entries] = series();
    if (!entries) return;
    const appended = await Promise.all(['a', 'b', 'c'].map((id) => append(entries, 'x', id)));
    expect(appended.map(({ _id, seq }) => `${_id}${seq}`)).to.deep.equal(['a1', 'b2', 'c3']);
    expect(await append(entries, 'y', 'd')).to.deep.equal({ _id: 'd', conversation: 'y', seq: 1 });
  });

  it('passes a repeated id on, and leaves no gap', async () => {
    const [entries] = series();
    if (!entries) return;
    await append(entries, 'x', 'a');
    const error = await rejection(append(entries, 'x', 'a'));
    expect(error).to.be.instanceOf(DuplicateError).and.to.have.deep.property('fields', ['_id']);
    await append(entries, 'x', 'b');
    expect(await numbersOf(entries, 'x')).to.deep.equal([1, 2]);
  });

  it('passes the refusal of another index on', async () => {
    const [entries] = series();
    if (!entries) return;
    await append(entries, 'x', 'a', '1');
    const error = await rejection(append(entries, 'x', 'b', '1'));
    expect(error).to.have.deep.property('fields', ['phone']);
    expect(await append(entries, 'x', 'c')).to.include({ seq: 2 });
  });

  it('goes on where another process has left off, and leaves no gap when many append at once', async () => {
    const views = series();
    const [first] = views;
    const all = Array.from({ length: 40 }, (_, at) => at);
    await Promise.all(views.flatMap((entries, view) => all.map((at) => append(entries, 'x', `${view}-${at}`))));
    expect(await numbersOf(first, 'x')).to.deep.equal(
      Array.from({ length: all.length * views.length }, (_, at) => at + 1),
    );
  });

  it('finds the last number again after it was forgotten', async () => {
    const [entries] = series();
    if (!entries) return;
    await entries.insertMany([1, 2, 3].map((seq) => ({ _id: `old${seq}`, conversation: 'x', seq })));
    expect(await append(entries, 'x', 'new')).to.include({ seq: 4 });
  });
}
