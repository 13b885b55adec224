import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedStore } from '../store/embedded/index.ts';
import type { Collection, Index } from '../store/store.ts';

interface Message {
  _id: string;
  conversation: string;
  seq: number;
  status: string;
  dueAt: number;
  text: string;
}

const CALLERS = 32;
const OPERATIONS = 40_000;
const CONVERSATIONS = 1000;
const INDEXES: Index[] = [{ fields: { conversation: 1, seq: 1 }, unique: true }, { fields: { status: 1, dueAt: 1 } }];

/** Operations a second of the embedded store, by so many callers of whom each waits for its answer before it asks again. */
export async function benchStore({ short = false }: { short?: boolean } = {}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const store = createEmbeddedStore({ folder, log: { warn: () => undefined } });
  try {
    await store.ping();
    await run(store.collection<Message>('messages', INDEXES), short ? OPERATIONS / 20 : OPERATIONS);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(messages: Collection<Message>, operations: number): Promise<void> {
  const measure = (name: string, operation: (at: number) => Promise<unknown>) => measured(name, operations, operation);
  await measure('insert, durable', (at) => messages.insert(messageOf(at)));
  await measure('findOneAndUpdate, durable', (at) =>
    messages.findOneAndUpdate({ _id: `m${at}`, status: 'due' }, { $set: { status: 'done' }, $inc: { tries: 1 } }),
  );
  await measure('findOne by id', (at) => messages.findOne({ _id: `m${at}` }));
  await measure('findOne by compound index', (at) =>
    messages.findOne({ conversation: `c${at % CONVERSATIONS}`, seq: Math.floor(at / CONVERSATIONS) }),
  );
  await measure('the last of a conversation', (at) =>
    messages.findOne({ conversation: `c${at % CONVERSATIONS}` }, { sort: { seq: -1 } }),
  );
}

async function measured(name: string, operations: number, operation: (at: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  const caller = async (): Promise<void> => {
    while (next < operations) await operation(next++);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const perSecond = Math.round(operations / ((performance.now() - began) / 1000));
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpu = ((user + system) / operations).toFixed(1);
  console.log(
    `  ${name.padEnd(30)} ${perSecond.toLocaleString('en').padStart(9)} a second ${cpu.padStart(7)} µs of CPU each`,
  );
}

function messageOf(at: number): Message {
  const text = 'wher 2 renew pasport? '.repeat(20);
  return {
    _id: `m${at}`,
    conversation: `c${at % CONVERSATIONS}`,
    seq: Math.floor(at / CONVERSATIONS),
    status: 'due',
    dueAt: at,
    text,
  };
}
