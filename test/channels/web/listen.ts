import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Said } from './citizen.ts';

/** A client that listens at a `streamUrl`. */
export async function listen(streamUrl: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(streamUrl, { headers });
  const activities: Said[] = [];
  const heard = { watermark: '', frames: 0 };
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as { activities: Said[]; watermark: string };
    activities.push(...frame.activities);
    heard.watermark = frame.watermark;
    heard.frames++;
  });
  await once(socket, 'open');
  return {
    socket,
    activities,
    heard,
    async hear(count: number) {
      while (activities.length < count) await once(socket, 'message');
      return activities.map(({ text }) => text);
    },
    async leave() {
      socket.close();
      await once(socket, 'close');
    },
  };
}
