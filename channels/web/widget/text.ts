import { make } from './element.ts';
import { findLinks, isSafeAddress } from './links.ts';

/** A message's words as they were written: markup stays text, addresses become links. */
export function writeText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text: piece, url } of findLinks(text)) fragment.append(url ? makeLink(piece, url) : piece);
  return fragment;
}

/** A link out of the conversation; the mere words where the address is not one to follow. */
export function makeLink(label: string, url: string): HTMLElement | Text {
  if (!isSafeAddress(url)) return document.createTextNode(label);
  const isWeb = /^http/i.test(url);
  return make('a', { href: url, ...(isWeb && { target: '_blank', rel: 'noopener noreferrer' }) }, label);
}
