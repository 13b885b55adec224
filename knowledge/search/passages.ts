import type { SearchDocument } from './document.ts';
import { tokenise } from './tokens.ts';

export type Field = 'name' | 'alias' | 'summary' | 'text' | 'extra';

/** One thing an entry says of itself: its name, an alias, a sentence. */
export interface Passage {
  field: Field;
  language: string;
  tokens: string[];
}

export function passagesOf(document: SearchDocument): Passage[] {
  return [
    ...each('name', document.names),
    ...Object.entries(document.aliases).flatMap(([language, list]) =>
      list.map((text) => passage('alias', language, text)),
    ),
    ...each('summary', document.summaries),
    ...each('text', document.text ?? {}),
    ...each('extra', document.extra ?? {}),
  ].filter(({ tokens }) => tokens.length > 0);
}

function each(field: Field, texts: Record<string, string>): Passage[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    (field === 'text' ? sentences(text) : [text]).map((sentence) => passage(field, language, sentence)),
  );
}

function passage(field: Field, language: string, text: string): Passage {
  return { field, language, tokens: tokenise(text) };
}

/** Ends of sentences in Latin, Devanagari, Bengali and Arabic writing, line ends and list marks. */
const SENTENCE_END = /(?<=[.!?।॥؟…;])\s+|\n+|\s[*•–]\s/u;

function sentences(text: string): string[] {
  return text.split(SENTENCE_END);
}
