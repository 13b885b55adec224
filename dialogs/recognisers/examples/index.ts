import { en } from './en.ts';
import type { Examples } from './examples.ts';

/** By language; romanised writing has a language of its own. */
export const EXAMPLES: Record<string, Examples> = { en };
