import { textOf, valueOf } from '../raw.ts';

const WORDS_OF_A_NAME = 10;

/**
 * An article of a question set, `{id, title, text, lang, aliases?, aliases_hi_latn?, url?}`, as an entry. Without a title its
 * first words are its name; fields that only the set knows (its source, its domain) are left out.
 */
export function entryOfArticle(item: unknown, slugOf: (id: string) => string): unknown {
  const language = textOf(item, 'lang') ?? 'en';
  const id = textOf(item, 'id');
  const [title, text] = [textOf(item, 'title')?.trim() ?? '', textOf(item, 'text')?.trim() ?? ''];
  const name = title || firstWords(text) || id;
  const url = textOf(item, 'url');
  const aliases = aliasesOf(item, language);
  return {
    ...(id === undefined ? {} : { id: slugOf(id) }),
    kind: 'article',
    names: name ? { [language]: name } : {},
    ...(text ? { summaries: { [language]: text } } : {}),
    ...(Object.keys(aliases).length ? { aliases } : {}),
    ...(url && /^https?:\/\//.test(url) ? { onlineUrl: url } : {}),
    status: 'published',
  };
}

/** Ids as the knowledge file has them (a-z 0-9 -), each of its own even where two different ones become alike. */
export function createSlugs(): (id: string) => string {
  const owners = new Map<string, string>();
  return (id) => {
    const slug = slugFrom(id);
    let own = slug;
    for (let count = 2; (owners.get(own) ?? id) !== id; count++) own = `${slug}-${count}`;
    owners.set(own, id);
    return own;
  };
}

function slugFrom(id: string): string {
  const plain = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'article';
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > WORDS_OF_A_NAME ? `${words.slice(0, WORDS_OF_A_NAME).join(' ')} …` : text;
}

/** `aliases` are in the article's language, `aliases_hi_latn` in `hi-Latn`. */
function aliasesOf(item: unknown, language: string): Record<string, unknown> {
  const fields = typeof item === 'object' && item !== null ? Object.keys(item) : [];
  const named = fields
    .filter((field) => field.startsWith('aliases_'))
    .map((field) => [tagOf(field), valueOf(item, field)]);
  const plain = valueOf(item, 'aliases');
  const all = [...(plain === undefined ? [] : [[language, plain]]), ...named];
  return Object.fromEntries(all.filter(([, list]) => !Array.isArray(list) || list.length > 0));
}

function tagOf(field: string): string {
  const [language = '', script = ''] = field.slice('aliases_'.length).split('_');
  return script ? `${language}-${script.charAt(0).toUpperCase()}${script.slice(1)}` : language;
}
