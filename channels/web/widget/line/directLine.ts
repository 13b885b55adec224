import type { Activity, ActivitySet } from '../activity.ts';

/** A conversation of ours at the server; the token opens this one only. */
export interface Session {
  id: string;
  token: string;
  user: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** Milliseconds that a token is good for. */
  lifetime: number;
}

/** The server answered, and not with what was asked for. A network that fails throws `TypeError`, or an abort, instead. */
export class LineError extends Error {
  readonly status: number;
  /** How long the server wants to be left alone. */
  readonly afterMs: number;

  constructor(status: number, afterMs = 0) {
    super(`Direct Line: ${status}`);
    this.status = status;
    this.afterMs = afterMs;
  }

  /** The conversation or its token is no longer good: only a new one helps. */
  get isLost(): boolean {
    return [401, 403, 404].includes(this.status);
  }

  /** The same message would be refused again. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500 && ![408, 425, 429].includes(this.status);
  }
}

interface Opened {
  conversationId: string;
  token?: string;
  expires_in?: number;
  streamUrl?: string;
}

const PATIENCE = 20_000;

/** Direct Line 3.0 at a server, as a browser may speak it: no secret, a token for one conversation. */
export function createDirectLine(origin: string) {
  const at = (session: Session, rest = '') => `conversations/${encodeURIComponent(session.id)}${rest}`;

  async function call<T>(method: string, path: string, token?: string, body?: unknown): Promise<T> {
    const isForm = body instanceof FormData;
    const headers: Record<string, string> = {};
    if (token) headers['authorization'] = `Bearer ${token}`;
    if (body && !isForm) headers['content-type'] = 'application/json';
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE * (isForm ? 5 : 1));
    try {
      const answer = await fetch(`${origin}/v3/directline/${path}`, {
        method,
        headers,
        credentials: 'omit',
        signal: stop.signal,
        body: isForm ? body : body ? JSON.stringify(body) : null,
      });
      if (!answer.ok) throw new LineError(answer.status, Number(answer.headers.get('retry-after')) * 1000 || 0);
      return (await answer.json()) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  function sessionOf({ conversationId, token = '', expires_in: seconds = 1800 }: Opened, user: string): Session {
    return { id: conversationId, token, user, lifetime: seconds * 1000, expiresAt: Date.now() + seconds * 1000 };
  }

  return {
    async start(user: string): Promise<{ session: Session; streamUrl?: string | undefined }> {
      const opened = await call<Opened>('POST', 'conversations', '', { user: { id: user } });
      return { session: sessionOf(opened, user), streamUrl: opened.streamUrl };
    },

    async refresh(session: Session): Promise<Session> {
      const opened = await call<Opened>('POST', 'tokens/refresh', session.token);
      return sessionOf({ ...opened, conversationId: session.id }, session.user);
    },

    /** The address of a socket that goes on after the watermark. */
    async resume(session: Session, watermark: string | undefined): Promise<string | undefined> {
      return (await call<Opened>('GET', at(session, after(watermark)), session.token)).streamUrl;
    },

    read: (session: Session, watermark: string | undefined) =>
      call<ActivitySet>('GET', at(session, `/activities${after(watermark)}`), session.token),

    async post(session: Session, activity: Activity, file?: File): Promise<string | undefined> {
      const whole = { ...activity, from: { id: session.user } };
      if (!file) return (await call<{ id?: string }>('POST', at(session, '/activities'), session.token, whole)).id;
      const form = new FormData();
      form.append('activity', new Blob([JSON.stringify(whole)], { type: 'application/vnd.microsoft.activity' }));
      form.append('file', file, file.name);
      const path = at(session, `/upload?userId=${encodeURIComponent(session.user)}`);
      return (await call<{ id?: string }>('POST', path, session.token, form)).id;
    },
  };
}

export type DirectLine = ReturnType<typeof createDirectLine>;

const after = (watermark: string | undefined) => (watermark ? `?watermark=${encodeURIComponent(watermark)}` : '');
