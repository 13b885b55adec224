import type { Entry, Texts } from './model.ts';
import type { SearchDocument } from './search/index.ts';

/** What an entry is found by. An article's summary is its text; a service's papers and steps help a little. */
export function searchDocumentOf(entry: Entry): SearchDocument {
  const { id, kind, names, aliases = {}, summaries = {} } = entry;
  const isArticle = kind === 'article';
  return {
    id,
    names,
    aliases,
    summaries: isArticle ? {} : summaries,
    ...(isArticle ? { text: summaries } : {}),
    extra: joinTexts([
      ...(entry.eligibility ? [entry.eligibility] : []),
      ...(entry.documents ?? []).map((document) => document.names),
      ...(entry.steps ?? []),
    ]),
  };
}

function joinTexts(parts: Texts[]): Texts {
  const joined: Record<string, string[]> = {};
  for (const texts of parts) for (const [language, text] of Object.entries(texts)) (joined[language] ??= []).push(text);
  return Object.fromEntries(Object.entries(joined).map(([language, texts]) => [language, texts.join('. ')]));
}
