import type { IncomingMessage } from 'node:http';

/** Holds the token of a session, or of a form before there is one. */
export const SESSION_COOKIE = 'console';

/** Over https a name that browsers let only this host set, for all paths. */
export const cookieName = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

/** Not to be read by scripts, not sent from other websites' forms. `seconds` 0 takes it away; without, until the browser closes. */
export function writeCookie(name: string, value: string, isSecure: boolean, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${cookieName(name, isSecure)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}${age}`;
}
