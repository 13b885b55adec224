import type { Use } from '../../knowledge/search/meaning/embedder.ts';

/** Stands in a model's name for `query` or `passage`, where a server tells them apart by name. */
const USE = '{use}';

/**
 * What models were trained to read before a text, by their makers' model cards; without it they find a third less. A server
 * that tells questions apart by name adds it itself.
 */
const HABITS: { model: RegExp; query: string; passage: string }[] = [
  { model: /(^|[-_/:])e5([-_:]|$)/i, query: 'query: ', passage: 'passage: ' },
  { model: /nomic-embed/i, query: 'search_query: ', passage: 'search_document: ' },
  {
    model: /mxbai-embed|snowflake-arctic-embed(?!2)/i,
    query: 'Represent this sentence for searching relevant passages: ',
    passage: '',
  },
  { model: /snowflake-arctic-embed2/i, query: 'query: ', passage: '' },
];

export function modelFor(model: string, use: Use): string {
  return model.replaceAll(USE, use);
}

export function textFor(model: string, use: Use, text: string): string {
  if (model.includes(USE)) return text;
  return `${HABITS.find((habit) => habit.model.test(model))?.[use] ?? ''}${text}`;
}
