import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';

/** The words of the demo page. `{city}` and the like are filled in where they stand. */
export interface DemoWording {
  self: string;
  city(name: string | undefined): string;
  /** Two short sentences, a line each. */
  title: [string, string];
  lead: string;
  /** What can be asked, as people say it. */
  askTitle: string;
  examples: string[];
  getTitle: string;
  get: string[];
  whereTitle: string;
  onPage: string;
  bySms(number: string): string;
  byWhatsApp(number: string): string;
  byPhone: string;
  emergency(number: string): string;
  /** For browsers that run no script. */
  noScript: string;
  services: string;
  skip: string;
  languages: string;
  fiction: string;
}

const WORDINGS: Record<string, DemoWording> = { en, bn, es, hi, ar };

/** The page's wording in a language, in English where there is none. */
export function demoWordingOf(language: string): DemoWording {
  return WORDINGS[language] ?? en;
}
