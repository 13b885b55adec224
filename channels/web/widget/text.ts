import { make } from './element.ts';
import { findLinks, isSafeAddress } from './links.ts';

/** Whom to call in danger: written in by `widgetBundle.ts`. */
declare const CITY_EMERGENCY: string;

/** A message's words as they were written: markup stays text, addresses become links. */
export function writeText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text: piece, url } of findLinks(text, CITY_EMERGENCY))
    fragment.append(url ? makeLink(piece, url) : piece);
  return fragment;
}

/** A link out of the conversation; the mere words where the address is not one to follow. */
export function makeLink(label: string, url: string): HTMLElement | Text {
  if (!isSafeAddress(url)) return document.createTextNode(label);
  const isWeb = /^http/i.test(url);
  return make(
    'a',
    { href: url, ...(isWeb && { target: '_blank', rel: 'noopener noreferrer' }) },
    ...keepDirection(label),
  );
}

/** In a line that runs from right to left, the plus of a phone number would change its side. */
function keepDirection(text: string): (HTMLElement | string)[] {
  const parts = text.split(/(\+\d[\d -]{5,}\d)/);
  return parts.map((part, index) => (index % 2 ? make('bdi', { dir: 'ltr' }, part) : part));
}
