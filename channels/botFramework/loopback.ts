import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from './serviceHosts.ts';

/** Whoever passes a request on writes one of these, and then it does not come from this machine. */
const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether a program on this machine asks, and no proxy, nor a page in this machine's browser: that one names its origin, or
 * reaches us under a name of its own.
 */
export function isFromThisMachine({ headers, socket }: IncomingMessage): boolean {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (peer !== '::1' && !peer.startsWith('127.')) return false;
  if (PASSED_ON.some((name) => headers[name] !== undefined) || headers.origin !== undefined) return false;
  const address = `http://${headers.host ?? ''}`;
  return URL.canParse(address) && isLoopbackHost(new URL(address).hostname);
}
