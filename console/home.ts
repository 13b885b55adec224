import { navigationFor } from './http/navigation.ts';
import { redirect, type Result, show } from './http/result.ts';
import type { Ask } from './http/route.ts';

/** The start page: on to the first section that somebody may open. */
export function openHome(ask: Ask): Result {
  const [first] = navigationFor(ask.user, ask.path);
  return first ? redirect(first.href) : show('home');
}
