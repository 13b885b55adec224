import { expect } from 'chai';
import { pino } from 'pino';
import { openPersonDesk } from '../../bot/personDesk.ts';
import type { Channel, Outgoing } from '../../channels/channel.ts';
import { fit } from '../../channels/twilio/fit.ts';
import { smsForm } from '../../channels/twilio/smsForm.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { createVault } from '../../store/vault.ts';
import { defaultSettings } from '../../grievances/settings.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

const SUNDAY = new Date('2026-11-22T04:00:00Z');
const FRIDAY = new Date('2026-11-27T04:00:00Z');
const mina = { id: 'mina', name: 'Mina' };
const to = { channel: 'sms', conversation: 'sms:x', address: '+8801700000001', language: 'bn' };

describe('the desk within the program', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let parts: ReturnType<typeof openPersonDesk>;
  let owed: Outgoing[];
  let said: Outgoing[];
  let now = SUNDAY;
  let close: () => Promise<void>;

  beforeEach(async () => {
    folder = await tempFolder();
    const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
    [owed, said, now] = [[], [], SUNDAY];
    const render: Channel['render'] = (reply) => ({ activity: { type: 'message', text: fit(reply, smsForm).text } });
    const sms: Channel = { name: 'sms', render, send: async () => ({ kind: 'sent' }) };
    const web: Channel = {
      name: 'web',
      isLocal: true,
      render,
      async send(outgoing) {
        said.push(outgoing);
        return { kind: 'sent' };
      },
    };
    const place = {
      timeZone: 'Asia/Dhaka',
      defaultLanguage: 'en' as const,
      languages: ['en', 'bn'],
      emergencyNumber: '999',
    };
    parts = openPersonDesk({
      store,
      vault: createVault([Buffer.alloc(32, 3)]),
      clock: () => now,
      config: { place, grievances: defaultSettings('Asia/Dhaka') },
      channels: { sms, web },
      delivery: { owe: async (outgoing) => void owed.push(outgoing) },
      optOuts: { has: async () => false },
      log: pino({ level: 'silent' }),
    });
    close = () => store.close().then(folder.remove);
  });
  afterEach(() => close());

  it("sends an officer's words by the outbox, in the citizen's language, under ids of their own", async () => {
    const { desk, personDesk } = parts;
    await desk.presence.come(mina);
    await personDesk.call({ id: 't1.call', at: now, to, lines: [{ id: 't0', at: 1, by: 'citizen', text: 'ভাতা' }] });
    await desk.calls.take(mina, 't1.call');
    await desk.calls.say(mina, 't1.call', 'p1', 'কোন মাসের?');
    await desk.calls.say(mina, 't1.call', 'p1', 'কোন মাসের?');
    expect(owed.map(({ address, conversation }) => [address, conversation])).to.deep.equal([
      ['+8801700000001', 'sms:x'],
      ['+8801700000001', 'sms:x'],
    ]);
    expect(owed[0]?.activity.text).to.match(/^Mina এখন আপনার সঙ্গে আছেন/);
    expect(owed[1]?.activity.text).to.equal('Mina: কোন মাসের?');
    expect(new Set(owed.map(({ id }) => id)).size).to.equal(2);
  });

  it('has it in the log of the website at once', async () => {
    const { desk, personDesk } = parts;
    const there = { ...to, channel: 'web', conversation: 'w', address: 'w', language: 'en' };
    await personDesk.call({ id: 'c', at: now, to: there, lines: [] });
    await desk.calls.take(mina, 'c');
    expect(said.map(({ activity }) => activity.text)).to.deep.equal([
      'Mina is here now. Write to them as you would to me; MENU brings me back.',
    ]);
    expect(owed).to.deep.equal([]);
  });

  it("offers nobody outside the city's hours, however many have their page open, and says when", async () => {
    const { desk, personDesk } = parts;
    await desk.presence.come(mina);
    expect(await personDesk.look(now)).to.deep.include({ isThere: true });
    now = FRIDAY;
    await desk.presence.come(mina);
    const { isThere, opensAt, promisedBy } = await personDesk.look(now);
    expect(isThere).to.equal(false);
    expect(opensAt?.toISOString()).to.equal('2026-11-29T03:00:00.000Z');
    expect(promisedBy.toISOString()).to.equal('2026-11-29T11:00:00.000Z');
  });
});
