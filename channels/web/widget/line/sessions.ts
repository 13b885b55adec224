import { type DirectLine, LineError, type Session } from './directLine.ts';
import type { Ledger } from './ledger.ts';

/**
 * The session, begun, refreshed before it runs out, or begun anew when it is lost; whoever asks meanwhile waits for the same
 * one. `begunAnew` is called when a new conversation takes the place of an earlier one.
 */
export function createSessions(line: DirectLine, { kept, save }: Ledger, begunAnew: () => void) {
  let opening: Promise<Session> | undefined;
  let streamUrl: string | undefined;

  async function find(): Promise<Session> {
    const had = kept.session;
    if (had && had.expiresAt > Date.now()) {
      if (had.expiresAt - Date.now() > had.lifetime / 2) return had;
      try {
        return adopt(await line.refresh(had));
      } catch (error) {
        if (!isLost(error)) return had;
      }
    }
    return begin(had);
  }

  async function begin(had: Session | undefined): Promise<Session> {
    const started = await line.start(had?.user ?? createUser());
    kept.watermark = undefined;
    streamUrl = started.streamUrl;
    adopt(started.session);
    if (had) begunAnew();
    return started.session;
  }

  function adopt(session: Session): Session {
    kept.session = session;
    save();
    return session;
  }

  function get(): Promise<Session> {
    opening ??= find().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  return {
    get,

    /** Where to listen, after what was heard already; undefined where the server offers no socket. */
    async findStream(): Promise<string | undefined> {
      const session = await get();
      const fresh = streamUrl;
      streamUrl = undefined;
      return fresh ?? line.resume(session, kept.watermark);
    },

    /** Gives up a session of which the server wants to know nothing any more: the next who asks begins anew. */
    giveUp(error: unknown, session: Session | undefined): boolean {
      if (!isLost(error) || !session || session !== kept.session) return false;
      session.expiresAt = 0;
      save();
      return true;
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

const isLost = (error: unknown) => error instanceof LineError && error.isLost;

/** Direct Line wants users' ids to begin with `dl_`. `randomUUID` is missing on pages without TLS. */
function createUser(): string {
  return `dl_${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
