import type { IncomingMessage } from 'node:http';

/** How the browser that asks reaches us. */
export interface Origin {
  own: string;
  /** All that its forms may come from. */
  all: string[];
  isSecure: boolean;
}

/** The public address where the request names it; otherwise the host that it does name: a console is opened from within, too. */
export function createOriginOf(publicUrl: string | undefined): (request: IncomingMessage) => Origin {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  return ({ headers }) => {
    const host = headers.host ?? 'localhost';
    const scheme = String(headers['x-forwarded-proto'] ?? '') === 'https' ? 'https' : 'http';
    const isKnown = known !== undefined && (host === known.host || scheme === 'https');
    const own = isKnown ? known.origin : `${scheme}://${host}`;
    return {
      own,
      all: known && own !== known.origin ? [own, known.origin] : [own],
      isSecure: own.startsWith('https:'),
    };
  };
}
