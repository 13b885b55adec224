import { MongoClient } from 'mongodb';
import type { Explaining } from '../store/explain.ts';
import { createMongoStore } from '../store/mongo/index.ts';
import { GRIEVANCE_INDEXES } from '../grievances/documents.ts';
import type { Store } from '../store/store.ts';
import { indexInOrder } from '../test/fixtures/indexInOrder.ts';
import { fillWith } from '../test/grievances/filled.ts';
import { QUESTIONS } from '../test/grievances/questions.ts';

/** At most so many documents may be looked at for each that is found, and their number may grow so much. */
const MOST_EXAMINED = 3;
const MOST_GROWTH = 1.5;
/** The server of the tests answers nobody while it inserts. */
const PIECE = 500;

/**
 * What each question costs while the grievances become ten times as many, over a MongoDB that runs already: documents looked at
 * for each found, as `explain` tells it. Some servers' `explain` passes over limits, so it also tells in which index the rows
 * stand in the order of the question: from there a page is read to its end and no further. Uses, and leaves, two databases of its own: another run fills only what is not filled yet.
 */
export async function benchGrievanceGrowth({ short, mongodb }: { short: boolean; mongodb?: string }): Promise<void> {
  if (!mongodb) return console.log('not run: start a MongoDB server and name it, --mongodb mongodb://127.0.0.1:27017');
  const few = short ? 2000 : 20_000;
  const many = few * 10;
  const stores = [await filled(mongodb, few), await filled(mongodb, many)] as const;
  console.log(`documents looked at for each found, among ${few.toLocaleString('en')} and ${many.toLocaleString('en')}`);
  for (const name of Object.keys(QUESTIONS)) tell(name, await costOf(stores[0], name), await costOf(stores[1], name));
  await Promise.all(stores.map((store) => store.close()));
}

async function filled(server: string, count: number): Promise<Store & Explaining> {
  const database = `bench-grievances-${count}`;
  const url = new URL(server);
  url.pathname = `/${database}`;
  const client = await new MongoClient(url.href).connect();
  const store = createMongoStore({ url: url.href, log: { warn: () => undefined } });
  const noted = client.db('bench-grievances').collection<{ _id: string }>('filled');
  if (!(await noted.findOne({ _id: database }))) {
    await client.db(database).dropDatabase();
    const began = performance.now();
    await fillWith(store, count, PIECE);
    await noted.insertOne({ _id: database });
    console.log(`${count.toLocaleString('en')} put in, ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await client.close();
  return store;
}

async function costOf(store: Explaining, name: string): Promise<{ perFound: number; found: number }> {
  const [filter, options] = QUESTIONS[name] ?? [{}, {}];
  const { examined, returned } = await store.explain('grievances', filter, options);
  return { perFound: examined / returned, found: returned };
}

type Cost = Awaited<ReturnType<typeof costOf>>;

function tell(name: string, before: Cost, now: Cost): void {
  const growth = now.perFound / before.perFound;
  const order = orderOf(name);
  const isGood = order !== '' && before.found > 0 && now.perFound <= MOST_EXAMINED && growth < MOST_GROWTH;
  const figures = `${before.perFound.toFixed(2)} and ${now.perFound.toFixed(2)}, ratio ${growth.toFixed(2)}`;
  console.log(
    `${name.padEnd(32)} ${figures} (${before.found} and ${now.found} found), in the order of ${order || 'no index'}, ${isGood ? 'ok' : `not under ${MOST_GROWTH}`}`,
  );
}

function orderOf(name: string): string {
  const [filter, { sort }] = QUESTIONS[name] ?? [{}, {}];
  return Object.keys(indexInOrder(GRIEVANCE_INDEXES, filter, sort)?.fields ?? {}).join(', ');
}
