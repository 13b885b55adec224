import type { Activity } from '../activity.ts';
import type { Memory } from '../memory.ts';
import type { Session } from './directLine.ts';

/** What outlives a change of page, in this tab. */
export interface Kept {
  session?: Session | undefined;
  /** Up to where the server's side has been heard. */
  watermark?: string | undefined;
  transcript: Said[];
  /** Not delivered yet, in order. */
  queue: Activity[];
}

export interface Said {
  activity: Activity;
  isOwn: boolean;
}

/** As many as a citizen scrolls back to; a browser keeps some megabytes at most. */
const TRANSCRIPT = 60;

/** What was said and what is still to be sent, each message once. */
export function createLedger(memory: Memory<Kept>) {
  const kept: Kept = memory.read() ?? { transcript: [], queue: [] };
  const files = new Map<string, File>();
  const known = new Set(kept.transcript.flatMap(({ activity }) => [activity.id, keyOf(activity)]));
  const save = () => memory.write(kept);

  function drop(key: string): void {
    kept.queue = kept.queue.filter((one) => keyOf(one) !== key);
    files.delete(key);
    save();
  }

  function remember(activity: Activity, isOwn: boolean): void {
    known.add(activity.id).add(keyOf(activity));
    kept.transcript = [...kept.transcript, { activity, isOwn }].slice(-TRANSCRIPT);
    save();
  }

  return {
    kept,
    save,
    drop,
    remember,
    fileOf: (key: string) => files.get(key),

    knows: (activity: Activity): boolean => [activity.id, keyOf(activity)].some((name) => name && known.has(name)),

    enqueue(activity: Activity, file?: File): void {
      if (file) files.set(keyOf(activity), file);
      kept.queue = [...kept.queue, activity];
      save();
    },

    /** A message of ours has arrived; false when that is known already. */
    settle(key: string, id: string | undefined): boolean {
      const activity = kept.queue.find((one) => keyOf(one) === key);
      if (!activity) return false;
      drop(key);
      remember(id ? { ...activity, id } : activity, true);
      return true;
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;

/** The name that the client gave a message, by which all its deliveries are known as one; empty for the city's messages. */
export function keyOf({ channelData }: Activity): string {
  return channelData?.clientActivityID ?? '';
}
