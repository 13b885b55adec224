import { ActivityTypes, MemoryStorage, TestAdapter, UserState } from 'botbuilder';

/** The other yardstick: an echo that counts in user state, through an adapter's `processActivity`, in memory, without HTTP. */
const turns = Number(process.argv[2]);
const userState = new UserState(new MemoryStorage());
const counter = userState.createProperty<{ count: number }>('counter');
const adapter = new TestAdapter(async (context) => {
  const state = await counter.get(context, { count: 0 });
  state.count++;
  await context.sendActivity(`${state.count}: ${context.activity.text}`);
  await userState.saveChanges(context);
});

async function run(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const user = { id: `user-${turn % 32}`, name: '' };
    await adapter.processActivity({
      type: ActivityTypes.Message,
      text: 'where do I renew my passport?',
      from: user,
      channelId: 'test',
    });
    adapter.activeQueue.length = 0;
  }
}

await run(Math.min(2000, turns));
const began = performance.now();
await run(turns);
console.log(JSON.stringify({ perSecond: Math.round((turns / (performance.now() - began)) * 1000) }));
