import type { CaseExamples } from '../examples.ts';
import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bnLatn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hiLatn.ts';

/** What citizens say about their own grievances, by language. */
export const CASES: Record<string, CaseExamples> = { en, bn, es, hi, ar, 'bn-Latn': bnLatn, 'hi-Latn': hiLatn };
