export type { Ranked, SearchDocument, SearchResult, Verdict } from './document.ts';
export { createSearchIndex, type SearchIndex } from './searchIndex.ts';
