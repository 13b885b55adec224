import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bnLatn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hiLatn.ts';
import type { Sentences } from './sentences.ts';

export type { SentenceLabel, Sentences } from './sentences.ts';

export const SENTENCES: Record<string, Sentences> = { en, bn, es, hi, ar, 'bn-Latn': bnLatn, 'hi-Latn': hiLatn };
