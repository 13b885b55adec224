import type { ActivitySet } from '../activity.ts';
import { type Alarm, backoff } from './alarm.ts';
import type { DirectLine, Session } from './directLine.ts';
import type { Ledger } from './ledger.ts';
import type { Sessions } from './sessions.ts';
import { openSocket, type Socket } from './socket.ts';

export type LinkState = 'connecting' | 'open' | 'away';

export interface ReceiverParts {
  line: DirectLine;
  origin: string;
  sessions: Sessions;
  ledger: Ledger;
  alarm: Alarm;
  heard: (set: ActivitySet) => void;
  linked: (state: LinkState) => void;
  /** The citizen has just said something. */
  isLively: () => boolean;
}

/** A socket that lived shorter than this was no success. */
const SHORT_LIFE = 3000;
/** Without sockets: a question a second while an answer is due, otherwise now and then; in between another try for a socket. */
const POLLING = { lively: 1000, quiet: 5000, times: 30 };
/** How often the token's age is looked at. */
const RENEWAL = 60_000;

/** Listens for as long as the page lives: by socket, by asking where there is none, again after every interruption. */
export function createReceiver({ line, origin, sessions, ledger, alarm, heard, linked, isLively }: ReceiverParts) {
  let isListening = false;
  let socket: Socket | undefined;

  async function listen(): Promise<void> {
    if (isListening) return;
    isListening = true;
    for (let failures = 0; ; ) {
      linked(failures > 1 ? 'away' : 'connecting');
      failures = (await listenOnce()) ? 0 : failures + 1;
      await alarm.pause(backoff(failures));
    }
  }

  /** True when it went well for a while. */
  async function listenOnce(): Promise<boolean> {
    let session: Session | undefined;
    try {
      session = await sessions.get();
      const url = await sessions.findStream();
      const lived = url ? await hearSocket(url) : 0;
      if (lived === 0) await poll();
      return lived === 0 || lived > SHORT_LIFE;
    } catch (error) {
      sessions.giveUp(error, session);
      return false;
    }
  }

  async function hearSocket(url: string): Promise<number> {
    socket = openSocket(url, origin, heard, () => {
      linked('open');
      alarm.ring();
    });
    const renewal = setInterval(() => void sessions.get().catch(() => undefined), RENEWAL);
    const lived = await socket.ended;
    clearInterval(renewal);
    return lived;
  }

  async function poll(): Promise<void> {
    for (let times = 0; times < POLLING.times; times++) {
      heard(await line.read(await sessions.get(), ledger.kept.watermark));
      linked('open');
      await alarm.pause(isLively() ? POLLING.lively : POLLING.quiet);
    }
  }

  return {
    listen,
    /** For a connection that is open and says nothing: begins again with another. */
    doubt: () => socket?.close(),
  };
}
