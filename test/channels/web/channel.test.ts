import { expect } from 'chai';
import { createActivityLog, createWebChannel } from '../../../channels/web/index.ts';
import { createVault } from '../../../store/vault.ts';
import { channelContract } from '../../contracts/channelContract.ts';
import { readWithButtons } from '../../fixtures/buttons.ts';
import type { Said } from './citizen.ts';
import { openDesk } from './desk.ts';

channelContract('the website', async () => {
  const desk = await openDesk();
  const vault = createVault([Buffer.alloc(32, 4)]);
  const log = createActivityLog({ store: desk.store, vault, clock: () => new Date() });
  let talks = 0;
  return {
    channel: createWebChannel({ log, botName: 'Right Door' }),
    newAddressee: () => ({ conversation: `talk-${talks++}`, address: 'ana' }),
    async heard({ conversation }) {
      const { texts } = await log.read(conversation, 0);
      return texts.map((text) => (JSON.parse(text) as Said).text ?? '');
    },
    read: readWithButtons,
    close: () => desk.close(),
  };
});

describe('a reply on the website', () => {
  it('has its card for our widget, and the same in plain lines for everyone else', async () => {
    const desk = await openDesk();
    const log = createActivityLog({
      store: desk.store,
      vault: createVault([Buffer.alloc(32, 4)]),
      clock: () => new Date(),
    });
    const channel = createWebChannel({ log, botName: 'Right Door' });
    const card = { title: 'Renew a passport', facts: [{ label: 'Cost', value: '3450 BDT' }], notes: [], links: [] };
    const { activity, rest } = channel.render({
      language: 'en',
      parts: [
        { kind: 'sentence', text: 'Renew a passport: Passport Office North.', weight: 'must' },
        { kind: 'list', lead: 'Bring:', items: ['old passport', 'ID card'], weight: 'should' },
        { kind: 'sentence', text: '3450 BDT.', weight: 'may' },
      ],
      options: [{ value: 'steps', label: 'Steps' }],
      card,
      moreHint: 'Send MORE for the rest.',
    });
    await desk.close();
    expect(activity.text).to.equal(
      'Renew a passport: Passport Office North.\nBring:\n- old passport\n- ID card\n3450 BDT.',
    );
    expect(activity.textFormat).to.equal('plain');
    expect(activity.channelData).to.deep.equal({
      rightDoor: { language: 'en', options: [{ value: 'steps', label: 'Steps' }], card },
    });
    expect(rest).to.equal(undefined);
  });
});
