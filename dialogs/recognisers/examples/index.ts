import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bnLatn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Examples } from './examples.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hiLatn.ts';

/** By language; romanised writing has a language of its own. */
export const EXAMPLES: Record<string, Examples> = { en, bn, es, hi, ar, 'bn-Latn': bnLatn, 'hi-Latn': hiLatn };
