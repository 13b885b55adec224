import { expect } from 'chai';
import { type ActivityLog, createActivityLog } from '../../../channels/web/index.ts';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import type { Store } from '../../../store/store.ts';
import { createVault } from '../../../store/vault.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';
import type { Said } from './citizen.ts';

const DAY_MS = 86_400_000;

describe('what was said on the website', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let store: Store;
  let log: ActivityLog;
  const clock = { now: Date.parse('2026-10-01T10:00:00Z') };
  const open = () => {
    store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    const vault = createVault([Buffer.alloc(32, 5)]);
    log = createActivityLog({ store, vault, clock: () => new Date(clock.now) });
  };
  beforeEach(async () => {
    folder = await tempFolder();
    open();
  });
  afterEach(async () => {
    await store.close();
    await folder.remove();
  });

  const say = (conversation: string, id: string) => log.append(conversation, id, { type: 'message', text: id });
  const read = async (conversation: string, after = 0) => {
    const { texts, watermark } = await log.read(conversation, after);
    return { said: texts.map((text) => (JSON.parse(text) as Said).text), watermark };
  };

  it('is forgotten when it is old, while the numbers go on, over a restart too', async () => {
    await say('old', 'one');
    await say('old', 'two');
    await say('young', 'one');
    clock.now += 31 * DAY_MS;
    await say('young', 'two');
    expect(await log.forget(clock.now - 30 * DAY_MS)).to.equal(3);
    expect(await read('old')).to.deep.equal({ said: [], watermark: 2 });
    expect(await read('young')).to.deep.equal({ said: ['two'], watermark: 2 });
    await store.close();
    open();
    await say('old', 'three');
    expect(await read('old', 2)).to.deep.equal({ said: ['three'], watermark: 3 });
    expect(await log.forget(clock.now - 30 * DAY_MS)).to.equal(0);
  });

  it('is forgotten however much it is', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, talk) => Promise.all(['a', 'b', 'c'].map((id) => say(`talk-${talk}`, id)))),
    );
    await Promise.all(Array.from({ length: 600 }, (_, index) => say(`single-${index}`, 'a')));
    clock.now += DAY_MS;
    expect(await log.forget(clock.now)).to.equal(720);
    expect(await store.collection('activities').count({ sealed: { $exists: true } })).to.equal(0);
  });

  it('cannot be read in the store itself', async () => {
    await say('talk', 'my passport is A1234567');
    const [kept] = await store.collection('activities').find({ conversation: 'talk' });
    expect(JSON.stringify({ ...kept, _id: '' })).not.to.include('A1234567');
  });

  it('keeps the first of two with one id', async () => {
    await log.append('talk', 'x', { type: 'message', text: 'first' });
    await log.append('talk', 'x', { type: 'message', text: 'second' });
    expect(await read('talk')).to.deep.equal({ said: ['first'], watermark: 1 });
    await log.append('other', 'x', { type: 'message', text: 'of another conversation' });
    expect((await read('other')).said).to.deep.equal(['of another conversation']);
  });
});
