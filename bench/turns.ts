import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { readSampleCity } from '../knowledge/sample/index.ts';
import { answers, findFreePort, readOutput, runOnOneCore, type Started, startOnOneCore } from './child.ts';

const CONNECTIONS = 32;
/** What citizens of the sample city may ask: every entry by every alias in English, each once before any comes again. */
const QUESTIONS = (await readSampleCity()).entries
  .flatMap(({ aliases }) => aliases?.en ?? [])
  .map((alias) => `where do I go: ${alias}`);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** Turns a second on one core, whole way, beside two bare echoes in the same run; then the latency at half of that load. */
export async function benchTurns({ short }: { short: boolean }): Promise<void> {
  const turns = short ? 500 : 8_000;
  const connector = await measureConnectorEcho(turns);
  const state = await measureStateEcho(turns * 2);
  const ours = await measureProduct(turns, short);
  console.log(`CloudAdapter echo through its connector   ${connector.perSecond} turns/s`);
  console.log(`echo with user state, processActivity     ${state} turns/s`);
  console.log(`Right Door, web message to durable reply  ${ours.perSecond} turns/s`);
  console.log(`  ratio to the connector echo             ${(ours.perSecond / connector.perSecond).toFixed(2)}`);
  console.log(`  ratio to the state echo                 ${(ours.perSecond / state).toFixed(2)}`);
  tellProcessorTime(connector.processorMs, ours.processorMs);
  console.log(`  at half of that load                    p50 ${ours.p50.toFixed(1)} ms, p99 ${ours.p99.toFixed(1)} ms`);
  console.log(
    `  start to /readyz                        ${Math.round(ours.readyAfter)} ms${ours.startMs ? `, ${ours.startMs} ms of it processor time` : ''}`,
  );
  console.log(`  resident memory, idle and after         ${ours.idle} MiB, ${ours.after} MiB`);
}

/** What other work on the machine hardly changes, unlike turns a second. */
function tellProcessorTime(echo: number | undefined, ours: number | undefined): void {
  if (!echo || !ours) return;
  console.log(`  processor time a turn, echo and ours    ${echo.toFixed(2)} ms, ${ours.toFixed(2)} ms`);
  console.log(`  ratio by processor time                 ${(echo / ours).toFixed(2)}`);
}

async function measureConnectorEcho(turns: number): Promise<Speed> {
  const port = await findFreePort();
  const waiting = new Map<string, () => void>();
  const connector = createServer((asked, answer) => {
    asked.resume().on('end', () => {
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
      waiting.get(/conversations\/([^/]+)/.exec(asked.url ?? '')?.[1] ?? '')?.();
    });
  });
  await new Promise<void>((done) => connector.listen(0, '127.0.0.1', done));
  const address = connector.address();
  const serviceUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const echo = await startOnOneCore('bench/servers/cloudEcho.ts', [String(port)], {}, () =>
    reaches(`http://127.0.0.1:${port}/`),
  );

  async function turn(worker: number, index: number): Promise<void> {
    const conversation = `c${worker}`;
    const replied = new Promise<void>((done) => waiting.set(conversation, done));
    const activity = {
      type: 'message',
      id: `${worker}-${index}`,
      text: QUESTIONS[index % QUESTIONS.length],
      channelId: 'bench',
      serviceUrl,
      from: { id: 'u' },
      recipient: { id: 'b' },
      conversation: { id: conversation },
    };
    await post(port, '/api/messages', activity);
    await replied;
  }
  const speed = await measure(echo, turns, turn);
  await echo.stop();
  connector.closeAllConnections();
  connector.close();
  return speed;
}

async function measureStateEcho(turns: number): Promise<number> {
  const output = await readOutput(runOnOneCore('bench/servers/stateEcho.ts', [String(turns)]));
  return (JSON.parse(output) as { perSecond: number }).perSecond;
}

async function measureProduct(turns: number, short: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const port = await findFreePort();
  const env = {
    PORT: String(port),
    DATA_DIR: folder,
    LIMIT_CITIZEN: '1000000',
    LIMIT_ADDRESS: '1000000000',
    LOG_LEVEL: 'warn',
  };
  const product = await startOnOneCore('bot/main.ts', [], env, () => answers(`http://127.0.0.1:${port}/readyz`));
  try {
    return await drive(product, port, turns, short);
  } finally {
    await product.stop();
    await rm(folder, { recursive: true });
  }
}

async function drive(product: Started, port: number, turns: number, short: boolean) {
  const idle = product.memory();
  const startMs = product.processorTime();
  const chats = await Promise.all(Array.from({ length: CONNECTIONS }, () => openChat(port)));
  const turn = (worker: number, index: number) =>
    chats[worker]?.say(QUESTIONS[index % QUESTIONS.length] ?? '') ?? Promise.resolve();
  const speed = await measure(product, turns, turn);
  const times = await measureAtRate(speed.perSecond / 2, short ? 200 : turns / 2, turn);
  const after = product.memory();
  for (const chat of chats) chat.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { ...speed, p50: at(0.5), p99: at(0.99), readyAfter: product.readyAfter, startMs, idle, after };
}

/** A chat over Direct Line whose `say` is fulfilled when the reply has come by the socket. */
async function openChat(port: number) {
  const opened = (await post(port, '/v3/directline/conversations', {})) as {
    conversationId: string;
    token: string;
    streamUrl: string;
  };
  const { pathname, search } = new URL(opened.streamUrl);
  const socket = new WebSocket(`ws://127.0.0.1:${port}${pathname}${search}`);
  await new Promise((done) => socket.once('open', done));
  let heard: () => void = () => {};
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (!text) return;
    const { activities } = JSON.parse(text) as { activities: { from?: { id?: string; role?: string } }[] };
    if (activities.some(({ from }) => from?.role === 'bot')) heard();
  });
  return {
    close: () => socket.close(),
    async say(text: string) {
      const replied = new Promise<void>((done) => {
        heard = done;
      });
      const activity = { type: 'message', text, from: { id: 'bench' } };
      await post(port, `/v3/directline/conversations/${opened.conversationId}/activities`, activity, opened.token);
      await replied;
    },
  };
}

interface Speed {
  perSecond: number;
  /** Of the measured process, for each turn. */
  processorMs: number | undefined;
}

/** With as many turns under way as there are connections, after a warm-up of a fifth. */
async function measure(
  { processorTime }: Started,
  turns: number,
  turn: (worker: number, index: number) => Promise<void>,
): Promise<Speed> {
  const run = async (count: number) => {
    let next = 0;
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async (_, worker) => {
        while (next < count) await turn(worker, next++);
      }),
    );
  };
  await run(turns / 5);
  const began = performance.now();
  const spentBefore = processorTime();
  await run(turns);
  const perSecond = Math.round((turns / (performance.now() - began)) * 1000);
  const spent = processorTime();
  const isKnown = spent !== undefined && spentBefore !== undefined;
  return { perSecond, processorMs: isKnown ? (spent - spentBefore) / turns : undefined };
}

/** Latencies in ms at a fixed rate; a turn that is due while its connection is busy counts from when it was due. */
async function measureAtRate(
  rate: number,
  turns: number,
  turn: (worker: number, index: number) => Promise<void>,
): Promise<number[]> {
  const began = performance.now();
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, worker) => {
      while (next < turns) {
        const index = next++;
        const due = began + (index / rate) * 1000;
        const early = due - performance.now();
        if (early > 1) await new Promise((done) => setTimeout(done, early));
        await turn(worker, index);
        times.push(performance.now() - due);
      }
    }),
  );
  return times;
}

function post(port: number, path: string, body: unknown, token?: string): Promise<unknown> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = {
    'content-type': 'application/json',
    'content-length': bytes.length,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  return new Promise((done, failed) => {
    const asked = request({ port, host: '127.0.0.1', path, method: 'POST', headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if ((answer.statusCode ?? 500) >= 300) failed(new Error(`${path}: ${answer.statusCode} ${text}`));
        else done(text ? JSON.parse(text) : undefined);
      });
    });
    asked.on('error', failed);
    asked.end(bytes);
  });
}

async function reaches(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
