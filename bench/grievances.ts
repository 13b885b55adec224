import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedStore } from '../store/embedded/index.ts';
import type { Store } from '../store/store.ts';
import { fillWith, GROUPS, ownerOf } from '../test/grievances/filled.ts';
import { openOffice, SUNDAY } from '../test/grievances/office.ts';

const DAY = 86_400_000;
const WANTED_MS = 50;
const WANTED_JOB_MS = 5000;

/** What a city's grievances cost with 100,000 of them in the embedded store: p95 of each question, and a run of what is due. */
export async function benchGrievances({ short }: { short: boolean }): Promise<void> {
  const count = short ? 2000 : 100_000;
  const folder = await mkdtemp(join(tmpdir(), 'bench-grievances-'));
  const store = createEmbeddedStore({ folder, log: { warn: () => undefined } });
  try {
    await store.ping();
    console.log(`${count.toLocaleString('en')} grievances`);
    await fillWith(store, count);
    await benchQuestions(store, count, short ? 100 : 1000);
    await benchJob(store, short ? 500 : 10_000);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchQuestions(store: Store, count: number, times: number): Promise<void> {
  const { grievances } = openOffice(store);
  const { desk } = grievances;
  const officer = { id: 'officer1', roles: ['integrity'], groups: GROUPS };
  const one = (n: number) => (n * 7907) % count;
  const group = (n: number): string[] => GROUPS.slice(n % GROUPS.length, (n % GROUPS.length) + 1);
  await measure('status by reference', times, (n) => grievances.find(`RD-${one(n)}`, { owner: 'nobody' }));
  await measure('my cases', times, (n) => grievances.mine(ownerOf(one(n))));
  await measure("an officer's queue, all groups", times / 4, () => desk.list(officer));
  await measure('a queue by state', times, (n) => desk.list(officer, { groups: group(n), state: 'assigned' }));
  await measure('a queue by state and category', times, (n) =>
    desk.list(officer, { groups: group(n), state: 'needsInfo', category: 'water' }),
  );
  await measure('a queue by area', times, (n) => desk.list(officer, { groups: group(n), area: `area${n % 40}` }));
  await measure('my own queue', times / 4, (n) =>
    desk.list({ ...officer, id: `officer${n % 50}` }, { assignedTo: `officer${n % 50}` }),
  );
}

async function measure(name: string, times: number, ask: (n: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  const used = process.cpuUsage();
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await ask(n);
    taken.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(used);
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.floor(share * taken.length)] ?? 0;
  const verdict = at(0.95) < WANTED_MS ? 'ok' : `over ${WANTED_MS} ms`;
  console.log(
    `${name.padEnd(40)} p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, ${verdict} (processor ${((user + system) / 1000 / taken.length).toFixed(2)} ms each)`,
  );
}

/** Moves the clock to where so many reminders are due, and has them given. */
async function benchJob(store: Store, wanted: number): Promise<void> {
  const due = await store
    .collection<{ _id: string; dueNext: number }>('grievances')
    .find({ dueNext: { $gte: 0 } }, { sort: { dueNext: 1 }, limit: wanted, projection: { dueNext: 1 } });
  const office = openOffice(store);
  office.jumpTo(due.at(-1)?.dueNext ?? SUNDAY + DAY);
  const [began, used] = [performance.now(), process.cpuUsage()];
  const worked = await office.grievances.work.runDue();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  const perTenThousand = (took / worked) * 10_000;
  const verdict = perTenThousand < WANTED_JOB_MS ? 'ok' : `over ${WANTED_JOB_MS} ms`;
  console.log(
    `${'a run of what is due'.padEnd(40)} ${worked} in ${Math.round(took)} ms, ${Math.round(perTenThousand)} ms for 10,000, ${verdict} (processor ${Math.round((user + system) / 1000)} ms)`,
  );
}
