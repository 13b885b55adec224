import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';

/**
 * The address, without a slash at its end, under which this client reaches us: the host that it used when that is local or the
 * public one, otherwise the public address. Without a public address it is the client's own word, where that is a host at all.
 */
export function addressFor(request: IncomingMessage, publicUrl: string | undefined): string {
  const host = hostOf(request);
  if (!publicUrl) return `http://${host ?? listenedOn(request)}`;
  if (!host || host === new URL(publicUrl).host) return publicUrl;
  return isLocal(host, request) ? `http://${host}` : publicUrl;
}

/** `http` becomes `ws`, `https` becomes `wss`. */
export const forSockets = (address: string) => address.replace(/^http/, 'ws');

/** What the client called us by, if that can be a host. */
export function hostOf({ headers: { host } }: IncomingMessage): string | undefined {
  return host && host.length <= 260 && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`)
    ? host.toLowerCase()
    : undefined;
}

function isLocal(host: string, request: IncomingMessage): boolean {
  const { hostname } = new URL(`http://${host}`);
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  if (isIPv4(hostname) && hostname.startsWith('127.')) return true;
  return hostname === '[::1]' || hostname === localAddress(request);
}

/** As a part of a URL: an IPv4 address that came in over an IPv6 socket is written as IPv4, an IPv6 one in brackets. */
function localAddress({ socket }: IncomingMessage): string {
  const address = (socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  return address.includes(':') ? `[${address}]` : address;
}

function listenedOn(request: IncomingMessage): string {
  return `${localAddress(request)}:${request.socket.localPort ?? 80}`;
}
