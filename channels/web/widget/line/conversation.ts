import type { Activity, ActivitySet } from '../activity.ts';
import type { Memory } from '../memory.ts';
import { type Alarm, backoff } from './alarm.ts';
import { type DirectLine, LineError, type Session } from './directLine.ts';
import { openSocket, type Socket } from './socket.ts';

/** `waiting`: tried in vain, tried again by itself. `refused`: the server will not take it as it is. */
export type Delivery = 'sending' | 'sent' | 'waiting' | 'refused';
export type LinkState = 'connecting' | 'open' | 'away';

export interface Listener {
  heard(activity: Activity, isOwn: boolean): void;
  delivered(key: string, delivery: Delivery): void;
  linked(state: LinkState): void;
  /** The earlier conversation was lost, and another one has taken its place. */
  begunAnew(): void;
}

/** What outlives a change of page, in this tab. */
export interface Kept {
  session?: Session | undefined;
  watermark?: string | undefined;
  /** What was said, the last of it. */
  transcript: { activity: Activity; isOwn: boolean }[];
  /** Not delivered yet, in order. */
  queue: Activity[];
}

const TRANSCRIPT = 60;
/** A socket that lived shorter than this was no success. */
const SHORT_LIFE = 3000;
const POLLING = { every: 1000, times: 30 };
/** Without an answer for this long, the socket is not trusted. */
const DOUBT = 5000;

/** A conversation that stays: over pages, dropped connections, a restarted server, and a token that has run out. */
export function createConversation(line: DirectLine, origin: string, memory: Memory<Kept>, alarm: Alarm, on: Listener) {
  const kept: Kept = memory.read() ?? { transcript: [], queue: [] };
  const files = new Map<string, File>();
  const known = new Set(kept.transcript.flatMap(({ activity }) => [activity.id, keyOf(activity)]));
  let opening: Promise<Session> | undefined;
  let streamUrl: string | undefined;
  let socket: Socket | undefined;
  let isTuned = false;
  let isSending = false;
  let lastHeard = 0;

  const save = () => memory.write(kept);

  /** The session, begun or refreshed where needed; everyone who asks meanwhile waits for the same one. */
  function session(): Promise<Session> {
    opening ??= findSession().finally(() => {
      opening = undefined;
    });
    return opening;
  }

  async function findSession(): Promise<Session> {
    const had = kept.session;
    if (had && had.expiresAt > Date.now()) {
      if (had.expiresAt - Date.now() > had.lifetime / 2) return had;
      try {
        kept.session = await line.refresh(had);
        save();
        return kept.session;
      } catch (error) {
        if (!isLost(error)) return had;
      }
    }
    forget();
    const started = await line.start(had?.user ?? `dl_${crypto.randomUUID?.() ?? Math.random().toString(36).slice(2)}`);
    kept.session = started.session;
    streamUrl = started.streamUrl;
    save();
    if (had) on.begunAnew();
    return started.session;
  }

  function forget(): void {
    kept.watermark = undefined;
    streamUrl = undefined;
  }

  /** Lost sessions are marked as run out: the next one who asks begins anew, and says so. */
  function loseWhenLost(error: unknown, lost: Session | undefined): boolean {
    if (!isLost(error) || !lost || lost !== kept.session) return false;
    lost.expiresAt = 0;
    save();
    return true;
  }

  function hear({ activities = [], watermark }: ActivitySet): void {
    lastHeard = Date.now();
    for (const activity of activities) hearOne(activity);
    kept.watermark = watermark ?? kept.watermark;
    save();
  }

  function hearOne(activity: Activity): void {
    const key = keyOf(activity);
    const isOwn = activity.from?.id === kept.session?.user || activity.from?.role === 'user';
    if (isOwn && key && kept.queue.some((one) => keyOf(one) === key)) settle(key, activity.id);
    if ((activity.id && known.has(activity.id)) || (key && isOwn && known.has(key))) return;
    if (activity.type === 'message') remember(activity, isOwn);
    on.heard(activity, isOwn);
  }

  function remember(activity: Activity, isOwn: boolean): void {
    known.add(activity.id).add(keyOf(activity));
    kept.transcript = [...kept.transcript, { activity, isOwn }].slice(-TRANSCRIPT);
  }

  /** A message of ours has arrived. */
  function settle(key: string, id: string | undefined): void {
    const activity = kept.queue.find((one) => keyOf(one) === key);
    if (!activity) return;
    drop(key);
    remember({ ...activity, ...(id ? { id } : {}) }, true);
    save();
    on.delivered(key, 'sent');
  }

  function drop(key: string): void {
    kept.queue = kept.queue.filter((one) => keyOf(one) !== key);
    files.delete(key);
  }

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let failures = 0; kept.queue[0]; ) failures = await sendFirst(kept.queue[0], failures);
    isSending = false;
  }

  /** Tries one message once, and says how many tries in a row have failed. */
  async function sendFirst(activity: Activity, failures: number): Promise<number> {
    const key = keyOf(activity) ?? '';
    let used: Session | undefined;
    try {
      used = await session();
      settle(key, await line.post(used, activity, files.get(key)));
      void doubtSilence(Date.now());
      return 0;
    } catch (error) {
      if (used && error instanceof LineError && error.isRefusal && !error.isLost) {
        drop(key);
        save();
        on.delivered(key, 'refused');
        return 0;
      }
      const isAnew = loseWhenLost(error, used);
      if (failures > 0) on.delivered(key, 'waiting');
      if (!isAnew || failures > 0) await alarm.pause(Math.max(backoff(failures), afterOf(error)));
      return failures + 1;
    }
  }

  /** A connection that went dead without a word is found out: what a citizen asks is soon followed by something. */
  async function doubtSilence(since: number): Promise<void> {
    await alarm.pause(DOUBT);
    if (lastHeard < since) socket?.close();
  }

  async function stayTuned(): Promise<void> {
    if (isTuned) return;
    isTuned = true;
    for (let failures = 0; ; ) {
      on.linked(failures > 1 ? 'away' : 'connecting');
      failures = (await tuneIn()) ? 0 : failures + 1;
      await alarm.pause(backoff(failures));
    }
  }

  /** Listens as long as it goes well; by asking again and again where there is no socket. */
  async function tuneIn(): Promise<boolean> {
    let used: Session | undefined;
    try {
      used = await session();
      const url = streamUrl ?? (await line.resume(used, kept.watermark));
      streamUrl = undefined;
      const lived = url ? await listenTo(url) : 0;
      if (lived > SHORT_LIFE) return true;
      for (let times = 0; lived === 0 && times < POLLING.times; times++) {
        used = await session();
        hear(await line.read(used, kept.watermark));
        on.linked('open');
        await alarm.pause(POLLING.every);
      }
      return lived === 0;
    } catch (error) {
      loseWhenLost(error, used);
      return false;
    }
  }

  async function listenTo(url: string): Promise<number> {
    socket = openSocket(url, origin, hear, () => {
      on.linked('open');
      alarm.ring();
    });
    const renewal = setInterval(() => void session().catch(() => undefined), 60_000);
    const lived = await socket.ended;
    clearInterval(renewal);
    return lived;
  }

  return {
    transcript: () => kept.transcript,
    queue: () => kept.queue,
    hasBegun: () => Boolean(kept.session),

    /** Begins, or goes on where it was left; from now on everything is sent and heard. */
    open(): void {
      void stayTuned();
      void sendAll();
    },

    /** Puts a message into the queue; its key tells its deliveries apart. */
    say(content: Omit<Activity, 'type'>, file?: File): Activity {
      const key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
      const activity: Activity = { type: 'message', ...content, channelData: { clientActivityID: key } };
      if (file) files.set(key, file);
      kept.queue = [...kept.queue, activity];
      save();
      void sendAll();
      return activity;
    },

    /** Tries again now. */
    hurry: () => alarm.ring(),
  };
}

export type Conversation = ReturnType<typeof createConversation>;

export function keyOf({ channelData }: Activity): string | undefined {
  return channelData?.clientActivityID;
}

const isLost = (error: unknown) => error instanceof LineError && error.isLost;
const afterOf = (error: unknown) => (error instanceof LineError ? error.afterMs : 0);
