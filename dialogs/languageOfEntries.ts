import type { Entry } from '../knowledge/model.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { spokenBy } from './language.ts';
import type { Talk } from './talk.ts';
import { entriesOf } from './variants.ts';

const COMMON = commonWords();

/**
 * Before a citizen has shown a language, the words by which an entry was found show it: "driving licence" is written in English
 * only, whatever the city speaks by default. True when the language is another from now on.
 */
export function followEntries({ state, settings, language }: Talk, said: string, outcome: Outcome): boolean {
  if (state.languageFrom) return false;
  const entries = outcome.kind === 'emergency' ? [] : entriesOf(outcome);
  const words = tokenise(said).filter((word) => !COMMON.has(word));
  const counted = settings.languages.map((tag) => ({ tag, hits: countIn(wordsOf(entries, tag, settings), words) }));
  const [best, next] = counted.sort((a, b) => b.hits - a.hits);
  const own = counted.find(({ tag }) => tag === language)?.hits ?? 0;
  if (!best?.hits || own > 0 || best.hits === next?.hits) return false;
  state.language = best.tag;
  return true;
}

/** Names and other ways of asking, romanised ones with the language itself. */
function wordsOf(entries: Entry[], tag: string, settings: Talk['settings']): Set<string> {
  const texts = entries.flatMap(({ names, aliases = {} }) => [...Object.entries(names), ...Object.entries(aliases)]);
  return new Set(
    texts.filter(([own]) => spokenBy(own, settings) === tag).flatMap(([, text]) => [text].flat().flatMap(tokenise)),
  );
}

const countIn = (known: Set<string>, words: string[]) => words.filter((word) => known.has(word)).length;
