import { createHash } from 'node:crypto';
import type { SearchDocument } from '../document.ts';
import { type EntryText, textsOf } from './entryTexts.ts';
import { type EntryVectors, fromText } from './vector.ts';

/** A text of an entry, under the name by which its vector is kept. */
export type WantedText = EntryText & { hash: string };

export function wantedTextsOf(document: SearchDocument): WantedText[] {
  return textsOf(document).map((text) => ({ ...text, hash: hashOf(text.text) }));
}

/** As far as they are known. */
export function entryVectors(texts: WantedText[], known: Map<string, string>): EntryVectors {
  const of = (kind: EntryText['kind']) =>
    texts.flatMap(({ kind: own, hash }) => {
      const vector = own === kind ? known.get(hash) : undefined;
      return vector === undefined ? [] : [fromText(vector)];
    });
  return { short: of('short'), long: of('long'), part: of('part') };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
