import { holds } from '../accounts/roles.ts';
import { SECTIONS } from '../views/words/sections.ts';
import type { User } from './route.ts';

export interface NavigationItem {
  text: string;
  href: string;
  active: boolean;
}

/** The sections that somebody may open. */
export function navigationFor(user: User | undefined, path: string, unread = 0): NavigationItem[] {
  if (!user) return [];
  return SECTIONS.filter(({ allow }) => allow === 'self' || holds(user, allow)).map(({ text, href, isCounted }) => ({
    text: isCounted && unread ? `${text} (${tellCount(unread)})` : text,
    href,
    active: path === href || path.startsWith(`${href}/`),
  }));
}

const MOST_TOLD = 99;

const tellCount = (count: number): string => (count > MOST_TOLD ? `${MOST_TOLD}+` : String(count));
