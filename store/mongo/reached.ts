import { connect } from 'node:net';
import type { HostAddress, MongoServerSelectionError } from 'mongodb';

const KNOCK_MS = 1000;

/**
 * Whether a server that was not chosen in time is slow rather than away: one of the hosts takes connections, and no host has
 * refused us in another way. Only then waiting for it may help.
 */
export async function isOnlySlow(failure: MongoServerSelectionError, hosts: HostAddress[]): Promise<boolean> {
  const known = [...(failure.reason?.servers.values() ?? [])];
  const isRefused = known.some(({ error: why }) => why && why.name !== 'MongoNetworkTimeoutError');
  if (isRefused) return false;
  return (await Promise.all(hosts.map(takesConnections))).includes(true);
}

function takesConnections({ host = '127.0.0.1', port = 27017, socketPath }: HostAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath ? { path: socketPath } : { host, port });
    socket.setTimeout(KNOCK_MS, () => end(false));
    socket.once('connect', () => end(true)).once('error', () => end(false));
    function end(isTaken: boolean): void {
      socket.destroy();
      resolve(isTaken);
    }
  });
}
