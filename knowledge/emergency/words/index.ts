import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { romanisedBengali } from './bn-Latn.ts';
import type { EmergencyWords } from './emergencyWords.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { hindi } from './hi.ts';
import { romanisedHindi } from './hi-Latn.ts';

/** All of them listen at once: nobody chooses a language before crying for help. */
export const EMERGENCY_WORDS: EmergencyWords[] = [
  english,
  bengali,
  spanish,
  hindi,
  arabic,
  romanisedBengali,
  romanisedHindi,
];
