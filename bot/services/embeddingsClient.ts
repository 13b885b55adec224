import * as z from 'zod';
import type { Embedded, Embedder, Use } from '../../knowledge/search/meaning/embedder.ts';
import { type Clock, systemClock } from '../../store/clock.ts';
import { createGuard, type GuardOptions } from './guard.ts';
import { modelFor, textFor } from './modelHabits.ts';
import { readRetryAfter, ServiceError } from './serviceError.ts';

export interface EmbeddingsSettings {
  /** The address before `/embeddings`; a query (`?api-version=…`) stays behind it. */
  url: string;
  key?: string | undefined;
  model: string;
}

export interface EmbeddingsOptions {
  clock?: Clock;
  onOutcome?: GuardOptions['onOutcome'];
}

/** For a batch of entries nobody waits; a model that is loaded only now takes its time. */
const BATCH_WITHIN_MS = 60_000;

/** `POST {url}/embeddings`, as OpenAI, Azure OpenAI, Ollama and many others have it. */
export function createEmbedder(settings: EmbeddingsSettings, options: EmbeddingsOptions = {}): Embedder {
  const { clock = systemClock, onOutcome } = options;
  const address = addressOf(settings.url);
  const headers = headersOf(settings);
  const guard = createGuard({ clock, ...(onOutcome ? { onOutcome } : {}) });

  async function post(texts: string[], use: Use, signal: AbortSignal): Promise<Embedded> {
    const body = JSON.stringify({
      model: modelFor(settings.model, use),
      input: texts.map((text) => textFor(settings.model, use, text)),
    });
    const response = await fetch(address, { method: 'POST', headers, body, signal }).catch(() => {
      throw new ServiceError('FAILED');
    });
    if (!response.ok) throw refusal(response, clock);
    return readVectors(await response.json().catch(unreadable), texts.length);
  }

  return {
    name: settings.model,
    embed: (texts, use) => post(texts, use, AbortSignal.timeout(BATCH_WITHIN_MS)),
    embedQuestion: (text, withinMs) => guard((signal) => post([text], 'query', signal), withinMs),
  };
}

function addressOf(url: string): string {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/embeddings`;
  return address.href;
}

/** Azure OpenAI takes its key under another name, and would take ours for a token of its directory. */
function headersOf({ url, key }: EmbeddingsSettings): Record<string, string> {
  const json = { 'content-type': 'application/json' };
  if (key === undefined) return json;
  return new URL(url).hostname.endsWith('.azure.com')
    ? { ...json, 'api-key': key }
    : { ...json, authorization: `Bearer ${key}` };
}

function refusal(response: Response, clock: Clock): ServiceError {
  // What it says may repeat the citizen's words; unread, the connection would stay open.
  void response.body?.cancel();
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), clock());
  return new ServiceError('REFUSED', {
    status: response.status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

const unreadable = (): never => {
  throw new ServiceError('UNREADABLE');
};

const ANSWER = z.object({
  model: z.string().optional(),
  data: z.array(z.object({ index: z.number().optional(), embedding: z.array(z.number()).min(1) })),
});

/** All there, in the order of the texts, of one length. */
function readVectors(answer: unknown, count: number): Embedded {
  const read = ANSWER.safeParse(answer);
  if (!read.success || read.data.data.length !== count) return unreadable();
  const rows = read.data.data.map(({ index, embedding }, at) => ({ at: index ?? at, embedding }));
  const vectors = rows.sort((a, b) => a.at - b.at).map(({ embedding }) => Float32Array.from(embedding));
  const [length] = new Set(vectors.map((vector) => vector.length));
  if (vectors.some((vector) => vector.length !== length)) return unreadable();
  return { vectors, fingerprint: `${sameForBoth(read.data.model)}/${length}` };
}

/** Some servers have a name for questions and one for passages. */
function sameForBoth(model = ''): string {
  return model.replace(/[-_:]?(query|passage|document)\b/g, '');
}
