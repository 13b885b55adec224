import { expect } from 'chai';

/** What Direct Line answers, as far as tests look into it. */
export interface Answered {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Body {
  id?: string;
  conversationId?: string;
  token?: string;
  expires_in?: number;
  streamUrl?: string;
  watermark?: string;
  sessionId?: string;
  activities?: Said[];
  error?: { code: string; message: string };
}

export interface Said {
  id: string;
  type: string;
  text?: string;
  locale?: string;
  timestamp: string;
  from: { id: string; role?: string; name?: string };
  channelData?: Record<string, unknown>;
  attachments?: { contentType: string; contentUrl: string; name?: string }[];
  entities?: unknown[];
  suggestedActions?: { actions: { type: string; title: string; value: string }[] };
}

export interface Asked {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A call under `/v3/directline`. A body that is no text is written as JSON. */
export async function call(
  base: string,
  method: string,
  path: string,
  { token, body, headers }: Asked = {},
): Promise<Answered> {
  const answer = await fetch(`${base}/v3/directline${path}`, {
    method,
    headers: {
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && {
      body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
    }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text.startsWith('{') ? (JSON.parse(text) as Body) : {},
  };
}

/** A citizen in a conversation on a website. */
export async function meet(base: string, user = 'ana') {
  const generated = await call(base, 'POST', '/tokens/generate', { body: { user: { id: user } } });
  expect(generated.status).to.equal(200);
  return join(base, generated.body.token ?? '', user);
}

export async function join(base: string, token: string, user: string) {
  const started = await call(base, 'POST', '/conversations', { token });
  const { conversationId = '', streamUrl = '', token: own = '' } = started.body;
  const path = `/conversations/${conversationId}`;
  const ask = (method: string, rest: string, asked: Asked = {}) =>
    call(base, method, path + rest, { token: own, ...asked });
  return {
    started,
    conversation: conversationId,
    token: own,
    streamUrl,
    user,
    ask,
    post: (activity: object) =>
      ask('POST', '/activities', { body: { type: 'message', from: { id: user }, ...activity } }),
    read: async (watermark = '') => (await ask('GET', `/activities?watermark=${watermark}`)).body,
    /** Reads until `count` activities are there. */
    async hear(count: number): Promise<Said[]> {
      for (;;) {
        const { activities = [] } = (await ask('GET', '/activities')).body;
        if (activities.length >= count) return activities;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}
