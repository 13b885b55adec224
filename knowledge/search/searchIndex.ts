import type { Ranked, SearchDocument, SearchResult } from './document.ts';
import { stemmerFor } from './stem/stem.ts';
import { tokenise } from './tokens.ts';

export interface SearchIndex {
  put(document: SearchDocument): void;
  putAll(documents: SearchDocument[]): void;
  remove(id: string): void;
  search(query: string, options?: { language?: string; limit?: number }): SearchResult;
  readonly size: number;
}

/** A first, plain index: BM25 over names, aliases, summaries and text. */
export function createSearchIndex(): SearchIndex {
  const documents = new Map<string, Map<string, number>>();
  const holders = new Map<string, number>();

  function put(document: SearchDocument): void {
    remove(document.id);
    const weights = weigh(document);
    documents.set(document.id, weights);
    for (const term of weights.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }

  function remove(id: string): void {
    for (const term of documents.get(id)?.keys() ?? []) holders.set(term, (holders.get(term) ?? 1) - 1);
    documents.delete(id);
  }

  function search(query: string, options: { language?: string; limit?: number } = {}): SearchResult {
    const stem = stemmerFor(options.language ?? 'en');
    const terms = [...new Set(tokenise(query).map(stem))];
    const idfs = terms.map((term) => Math.log(1 + documents.size / ((holders.get(term) ?? 0) + 0.5)));
    const whole = idfs.reduce((sum, idf) => sum + idf, 0);
    const ranked: Ranked[] = [];
    for (const [id, weights] of documents) {
      const score = terms.reduce((sum, term, i) => sum + (idfs[i] ?? 0) * saturate(weights.get(term) ?? 0), 0);
      if (score > 0) ranked.push({ id, score, confidence: Math.min(1, score / whole) });
    }
    ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return decide(ranked.slice(0, options.limit ?? 10));
  }

  return {
    put,
    putAll: (all) => all.forEach(put),
    remove,
    search,
    get size() {
      return documents.size;
    },
  };
}

function weigh(document: SearchDocument): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (language: string, text: string, weight: number) => {
    const stem = stemmerFor(language);
    for (const token of tokenise(text)) weights.set(stem(token), (weights.get(stem(token)) ?? 0) + weight);
  };
  for (const [language, text] of Object.entries(document.names)) add(language, text, 3);
  for (const [language, list] of Object.entries(document.aliases)) list.forEach((text) => add(language, text, 2));
  for (const [language, text] of Object.entries(document.summaries)) add(language, text, 1);
  for (const [language, text] of Object.entries(document.text ?? {})) add(language, text, 0.5);
  for (const [language, text] of Object.entries(document.extra ?? {})) add(language, text, 0.2);
  return weights;
}

function saturate(weight: number): number {
  return weight / (weight + 1);
}

function decide(ranked: Ranked[]): SearchResult {
  const [first, second] = ranked;
  const confidence = first?.confidence ?? 0;
  if (confidence < 0.25 || first === undefined) return { ranked, confidence, verdict: 'none' };
  const isClose = second !== undefined && second.score > 0.9 * first.score;
  return { ranked, confidence, verdict: isClose ? 'choice' : 'answer' };
}
