import type { Texts } from '../model.ts';
import type { SearchDocument } from './document.ts';

export type Field = 'name' | 'alias' | 'summary' | 'text' | 'extra';

/** One thing an entry says of itself: its name, an alias, a sentence. */
export interface Passage {
  field: Field;
  language: string;
  tokens: string[];
}

/** `read` makes words of a text. */
export function passagesOf(document: SearchDocument, read: (text: string) => string[]): Passage[] {
  const passage = (field: Field, language: string, text: string): Passage => ({ field, language, tokens: read(text) });
  const each = (field: Field, texts: Texts) =>
    Object.entries(texts).flatMap(([language, text]) =>
      (field === 'text' ? sentences(text) : [text]).map((sentence) => passage(field, language, sentence)),
    );
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

/** Ends of sentences in Latin, Devanagari, Bengali and Arabic writing, line ends and list marks. */
const SENTENCE_END = /(?<=[.!?।॥؟…;])\s+|\n+|\s[*•–]\s/u;

function sentences(text: string): string[] {
  return text.split(SENTENCE_END);
}
