/**
 * A path that somebody was on the way to, from an address that anybody can write: only our own pages are taken, so that a
 * link to us cannot lead elsewhere.
 */
export function ownPath(asked: string | null | undefined, otherwise = '/console'): string {
  if (!asked || !/^\/console(?:[/?]|$)/.test(asked) || /[\\\s\p{Cc}]/u.test(asked)) return otherwise;
  if (!URL.canParse(asked, HERE)) return otherwise;
  const url = new URL(asked, HERE);
  if (url.origin !== HERE || !/^\/console(?:\/|$)/.test(url.pathname)) return otherwise;
  return url.pathname + url.search;
}

const HERE = 'http://here.invalid';
