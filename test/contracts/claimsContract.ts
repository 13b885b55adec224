import { expect } from 'chai';
import { createStoredClaims } from '../../store/claims.ts';
import type { Store } from '../../store/store.ts';

/** What leases in a store promise. `openStores` gives two views of one database where the driver can, else one. */
export function claimsContract(openStores: () => Store[]): void {
  const ttlMs = 1000;
  let stores: Store[];
  let now = 0;

  before(() => {
    stores = openStores();
  });
  after(() => Promise.all(stores.map((store) => store.close())));
  beforeEach(() => {
    now = Date.now();
  });

  /** Two nodes; over two views of the database where there are two. */
  function nodes() {
    const [one, other = one] = stores;
    if (!one || !other) throw new Error('no store');
    const clock = (): Date => new Date(now);
    return {
      one: createStoredClaims({ store: one, owner: 'one', clock }),
      other: createStoredClaims({ store: other, owner: 'other', clock }),
    };
  }

  it('gives a piece of work to one node', async () => {
    const { one, other } = nodes();
    expect(await one.claim('work', ttlMs)).to.be.an('object');
    expect(await other.claim('work', ttlMs)).to.equal(undefined);
    expect(await one.claim('work', ttlMs)).to.equal(undefined);
    expect(await other.claim('other work', ttlMs)).to.be.an('object');
  });

  it('gives it to one of many who ask at once', async () => {
    const { one, other } = nodes();
    const asked = Array.from({ length: 20 }, (_, at) => (at % 2 ? one : other).claim('rush', ttlMs));
    expect((await Promise.all(asked)).filter(Boolean)).to.have.length(1);
  });

  it('gives it on once it is released', async () => {
    const { one, other } = nodes();
    const claim = await one.claim('handed on', ttlMs);
    await claim?.release();
    expect(await other.claim('handed on', ttlMs)).to.be.an('object');
  });

  it('holds as long as it is renewed, and ends by itself when it is not', async () => {
    const { one, other } = nodes();
    const claim = await one.claim('kept', ttlMs);
    now += ttlMs - 1;
    expect(await claim?.renew()).to.equal(true);
    now += ttlMs - 1;
    expect(await other.claim('kept', ttlMs)).to.equal(undefined);
    now += 1;
    const takers = await Promise.all(Array.from({ length: 10 }, () => other.claim('kept', ttlMs)));
    expect(takers.filter(Boolean)).to.have.length(1);
  });

  it('lets a node that comes too late touch nothing of its successor', async () => {
    const { one, other } = nodes();
    const late = await one.claim('lost', ttlMs);
    now += ttlMs;
    const successor = await other.claim('lost', ttlMs);
    expect(await late?.renew()).to.equal(false);
    await late?.release();
    expect(await one.claim('lost', ttlMs)).to.equal(undefined);
    expect(await successor?.renew()).to.equal(true);
  });
}
