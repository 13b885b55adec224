import { holds } from '../accounts/roles.ts';
import { SECTIONS } from '../views/words/sections.ts';
import type { User } from './route.ts';

export interface NavigationItem {
  text: string;
  href: string;
  active: boolean;
}

/** The sections that somebody may open. */
export function navigationFor(user: User | undefined, path: string): NavigationItem[] {
  if (!user) return [];
  return SECTIONS.filter(({ allow }) => allow === 'self' || holds(user, allow)).map(({ text, href }) => ({
    text,
    href,
    active: path === href || path.startsWith(`${href}/`),
  }));
}
