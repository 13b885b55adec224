import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whose request it is. A proxy stands on this machine or in a private network and appends the address that it saw: its last
 * word counts, and only then.
 */
export function addressOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? '';
  if (!NEARBY.test(peer)) return peer;
  const told =
    String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return isIP(told) ? told : peer;
}

const NEARBY = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/;
