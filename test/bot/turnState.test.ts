import { type Activity, type StoreItem, type Storage, TurnContext } from 'botbuilder-core';
import { expect } from 'chai';
import { TurnAdapter } from '../../bot/turnAdapter.ts';
import { TurnState } from '../../bot/turnState.ts';

const stored: Record<string, StoreItem> = { 'sms/conversations/known/': { count: { of: 1 }, eTag: '7' } };
const storage: Storage = {
  read: async (keys) => Object.fromEntries(keys.flatMap((key) => (stored[key] ? [[key, { ...stored[key] }]] : []))),
  write: () => Promise.reject(new Error('nothing is written before the turn is settled')),
  delete: async () => undefined,
};

function turnOf(conversation: string): { context: TurnContext; state: TurnState } {
  const activity: Partial<Activity> = {
    type: 'message',
    channelId: 'sms',
    conversation: { id: conversation, isGroup: false, name: '', conversationType: 'personal' },
  };
  return { context: new TurnContext(new TurnAdapter(), activity), state: new TurnState(storage) };
}

describe("a turn's state", () => {
  it('is nothing to store while it is as it was read', async () => {
    const { context, state } = turnOf('known');
    await state.load(context);
    expect(await state.createProperty<{ of: number }>('count').get(context)).to.deep.equal({ of: 1 });
    expect(state.changeIn(context)).to.equal(undefined);
  });
  it('is to be stored in the place of the very version that was read', async () => {
    const { context, state } = turnOf('known');
    const count = await state.createProperty<{ of: number }>('count').get(context, { of: 0 });
    count.of++;
    expect(state.changeIn(context)).to.deep.equal({
      key: 'sms/conversations/known/',
      eTag: '7',
      text: JSON.stringify({ count: { of: 2 } }),
    });
  });
  it('begins empty, and each turn has its own', async () => {
    const { context, state } = turnOf('new');
    await state.createProperty<{ of: number }>('count').get(context, { of: 0 });
    expect(state.changeIn(context)?.text).to.equal(JSON.stringify({ count: { of: 0 } }));
    expect(state.changeIn(turnOf('known').context)).to.equal(undefined);
  });
  it('refuses to be stored before the turn is settled', async () => {
    const { context, state } = turnOf('new');
    await state.load(context);
    const refused = await state.saveChanges().catch((error: unknown) => error);
    expect(refused).to.be.an('error');
  });
});
