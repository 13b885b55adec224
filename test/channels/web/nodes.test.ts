import { expect } from 'chai';
import { createStoredFiles } from '../../../channels/web/index.ts';
import { createMongoStore } from '../../../store/mongo/index.ts';
import { createVault } from '../../../store/vault.ts';
import { expectIndexed } from '../../fixtures/expectIndexed.ts';
import { describeWithMongo } from '../../fixtures/mongoServer.ts';
import { call, meet } from './citizen.ts';
import { type Desk, openDesk } from './desk.ts';
import { listen } from './listen.ts';
import { systemClock } from '../../../store/clock.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const log = { warn: () => undefined };

describeWithMongo('a conversation on the website with two nodes', (server) => {
  for (const watchBy of ['stream', 'polling'] as const) {
    describe(`that tell each other by ${watchBy}`, () => {
      let here: Desk;
      let there: Desk;
      const stores = () => createMongoStore({ url: server().url(`nodes-${watchBy}`), log, watchBy });
      beforeEach(async () => {
        const [one, other] = [stores(), stores()];
        const vault = createVault([Buffer.alloc(32, 7)]);
        here = await openDesk({ store: one, files: createStoredFiles({ store: one, vault, clock: systemClock }) });
        there = await openDesk({ store: other, files: createStoredFiles({ store: other, vault, clock: systemClock }) });
      });
      afterEach(async () => {
        await Promise.all([here.close(), there.close()]);
        await Promise.all([here.store.close(), there.store.close()]);
        expect([...here.faults, ...there.faults]).to.deep.equal([]);
      });

      const postThere = (path: string, token: string, text: string, channelData = {}) =>
        call(there.base, 'POST', `${path}/activities`, {
          token,
          body: { type: 'message', text, from: { id: 'ana' }, channelData },
        });

      it('goes on at either, and both tell the same', async () => {
        const citizen = await meet(here.base);
        const path = `/conversations/${citizen.conversation}`;
        await citizen.post({ text: 'first' });
        await citizen.hear(2);
        expect((await postThere(path, citizen.token, 'second')).status).to.equal(200);
        const heard = await citizen.hear(4);
        expect(heard.map(({ text }) => text)).to.deep.equal(['first', 'You said: first', 'second', 'You said: second']);
        const read = await call(there.base, 'GET', `${path}/activities`, { token: citizen.token });
        expect(read.body.activities).to.deep.equal(heard);
      });

      it('is heard by a socket at one when it goes on at the other, within 2 s', async () => {
        const citizen = await meet(here.base);
        const ear = await listen(citizen.streamUrl);
        const began = performance.now();
        await postThere(`/conversations/${citizen.conversation}`, citizen.token, 'hello from there');
        expect(await ear.hear(2)).to.deep.equal(['hello from there', 'You said: hello from there']);
        expect(performance.now() - began).to.be.lessThan(2000);
        await citizen.post({ text: 'and here' });
        await ear.hear(4);
        expect(new Set(ear.activities.map(({ id }) => id)).size).to.equal(4);
      });

      it('keeps what is said at both at once, once each and in one order', async () => {
        const citizen = await meet(here.base);
        const path = `/conversations/${citizen.conversation}`;
        const posts = Array.from({ length: 20 }, (_, index) => {
          const channelData = { clientActivityID: String(index >> 1) };
          const text = `m${index >> 1}`;
          return index % 2 ? citizen.post({ text, channelData }) : postThere(path, citizen.token, text, channelData);
        });
        for (const { status } of await Promise.all(posts)) expect(status).to.equal(200);
        const heard = await citizen.hear(20);
        const own = heard.filter(({ from }) => from.id === 'ana').map(({ text }) => text);
        expect(own).to.have.members(Array.from({ length: 10 }, (_, index) => `m${index}`));
        const read = await call(there.base, 'GET', `${path}/activities`, { token: citizen.token });
        expect(read.body.activities?.map(({ id }) => id)).to.deep.equal(heard.map(({ id }) => id));
      });

      it('shows at one the picture that was sent to the other', async () => {
        const citizen = await meet(here.base);
        const form = new FormData();
        form.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'lamp.png');
        await citizen.ask('POST', '/upload?userId=ana', { body: form });
        const read = await call(there.base, 'GET', `/conversations/${citizen.conversation}/activities`, {
          token: citizen.token,
        });
        const shown = await fetch(read.body.activities?.[0]?.attachments?.[0]?.contentUrl ?? '');
        expect(Buffer.from(await shown.arrayBuffer())).to.deep.equal(PNG);
      });

      it('is found without looking at others', async () => {
        for (let index = 0; index < 10; index++) {
          const citizen = await meet(here.base);
          await Promise.all(['a', 'b', 'c'].map((text) => citizen.post({ text })));
        }
        const { conversation } = here.received[0] ?? {};
        await expectIndexed(here.store, 'activities', { conversation, seq: { $gt: 2 } }, { seq: 1 });
        await expectIndexed(here.store, 'activities', { conversation }, undefined, 1);
      });
    });
  }
});
