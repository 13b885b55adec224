import type { ActivitySet } from '../activity.ts';

export interface Socket {
  /** Fulfilled when it has ended, with how long it was open, in milliseconds; 0 when it never opened. */
  ended: Promise<number>;
  close(): void;
}

/** Direct Line's server closes a socket that says nothing for a minute. */
const BEAT = 20_000;
const PATIENCE = 6000;

/** Hears activities over a web socket. It is opened at the origin of the script, whatever host the address names. */
export function openSocket(
  streamUrl: string,
  origin: string,
  heard: (set: ActivitySet) => void,
  opened: () => void,
): Socket {
  const { pathname, search } = new URL(streamUrl, origin);
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}${pathname}${search}`);
  let since = 0;
  const patience = setTimeout(() => since || socket.close(), PATIENCE);
  const beat = setInterval(() => since && socket.send(''), BEAT);
  socket.onopen = () => {
    since = Date.now();
    opened();
  };
  socket.onmessage = ({ data }) => {
    if (data) heard(JSON.parse(String(data)));
  };
  const ended = new Promise<number>((resolve) => {
    socket.onclose = () => {
      clearTimeout(patience);
      clearInterval(beat);
      resolve(since && Date.now() - since);
    };
  });
  return { ended, close: () => socket.close() };
}
