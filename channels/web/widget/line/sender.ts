import type { Activity } from '../activity.ts';
import { type Alarm, backoff } from './alarm.ts';
import { type DirectLine, LineError, type Session } from './directLine.ts';
import { keyOf, type Ledger } from './ledger.ts';
import type { Sessions } from './sessions.ts';

/** `waiting`: tried in vain, tried again by itself. `refused`: the server will not take it as it is. */
export type Delivery = 'sending' | 'sent' | 'waiting' | 'refused';

export interface SenderParts {
  line: DirectLine;
  sessions: Sessions;
  ledger: Ledger;
  alarm: Alarm;
  delivered: (key: string, delivery: Delivery) => void;
}

/** Sends what is in the queue, one after another, however long it takes. The key of a message makes its repetitions one. */
export function createSender({ line, sessions, ledger, alarm, delivered }: SenderParts) {
  let isSending = false;

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    let failures = 0;
    for (let next = first(); next; next = first()) failures = await tryOnce(next, failures);
    isSending = false;
  }

  const first = () => ledger.kept.queue[0];

  /** Gives the number of tries that failed in a row. */
  async function tryOnce(activity: Activity, failures: number): Promise<number> {
    const key = keyOf(activity);
    let session: Session | undefined;
    try {
      session = await sessions.get();
      const id = await line.post(session, activity, ledger.fileOf(key));
      if (ledger.settle(key, id)) delivered(key, 'sent');
      return 0;
    } catch (error) {
      if (session && isRefusal(error)) {
        ledger.drop(key);
        delivered(key, 'refused');
        return 0;
      }
      await waitAfter(error, session, key, failures);
      return failures + 1;
    }
  }

  /** A lost session is replaced at once, the first time; a server that is away is left alone for longer and longer. */
  async function waitAfter(error: unknown, session: Session | undefined, key: string, failures: number): Promise<void> {
    const isReplaced = sessions.giveUp(error, session);
    if (isReplaced && failures === 0) return;
    if (failures > 0) delivered(key, 'waiting');
    await alarm.pause(Math.max(backoff(failures), error instanceof LineError ? error.afterMs : 0));
  }

  return { sendAll };
}

const isRefusal = (error: unknown) => error instanceof LineError && error.isRefusal && !error.isLost;
