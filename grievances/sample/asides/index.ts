import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bnLatn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hiLatn.ts';

/** What people tell beside what went wrong: who they are, whom they asked, where it was. It says nothing of the kind. */
export const ASIDES: string[] = [en, bn, es, hi, ar, bnLatn, hiLatn].flatMap((lines) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);
