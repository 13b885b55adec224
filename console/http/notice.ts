import type { IncomingMessage } from 'node:http';
import type { Vault } from '../../store/vault.ts';
import { cookieName, readCookie, writeCookie } from './cookies.ts';

/** A sentence that is shown once, on the page after the one that did something. The browser carries it, sealed. */
export function createNotices(vault: Vault) {
  return {
    write: (text: string, isSecure: boolean): string =>
      writeCookie(NAME, vault.seal(text.slice(0, LONGEST)), isSecure, KEPT_SECONDS),
    read(request: IncomingMessage, isSecure: boolean): string | undefined {
      const sealed = readCookie(request, cookieName(NAME, isSecure));
      try {
        return sealed && vault.open(sealed);
      } catch {
        return undefined;
      }
    },
    forget: (isSecure: boolean): string => writeCookie(NAME, '', isSecure, 0),
  };
}

const NAME = 'console-notice';
const KEPT_SECONDS = 300;
const LONGEST = 500;
