import type { Entry } from './model.ts';
import type { SearchResult } from './search/index.ts';
import { tokenise } from './search/tokens.ts';

/** What is made of a ranking: the entry, or which of a few, or nothing. */
export type Decision =
  | { kind: 'answer'; entry: Entry; confidence: number }
  | { kind: 'choice'; entries: Entry[] }
  | { kind: 'none'; near: Entry[] };

export interface DecidingBy {
  /** The entry when it may answer today: published and valid. */
  answerable(id: string): Entry | undefined;
  /** Words that say little by themselves, folded. */
  common: ReadonlySet<string>;
}

const MOST_OFFERED = 3;
/**
 * How near an answerable entry must come to a better one that may not answer (ended, a draft): further off, the citizen
 * asked for that other one, and the honest answer is no.
 */
const AS_GOOD_AS_WITHHELD = 0.85;

export function decide(question: string, { ranked, confidence, verdict }: SearchResult, by: DecidingBy): Decision {
  const open = ranked.flatMap(({ id, score }) => {
    const entry = by.answerable(id);
    return entry ? [{ entry, score }] : [];
  });
  const near = open.slice(0, MOST_OFFERED).map(({ entry }) => entry);
  const [first] = open;
  const best = ranked[0]?.score ?? 0;
  if (!first || verdict === 'none' || first.score < best * AS_GOOD_AS_WITHHELD) return { kind: 'none', near };
  const meant = namedBy(
    question,
    open.map(({ entry }) => entry),
    by.common,
  );
  if (meant.length > 1) return { kind: 'choice', entries: meant.slice(0, MOST_OFFERED) };
  if (verdict === 'choice' && near.length > 1) return { kind: 'choice', entries: near };
  return { kind: 'answer', entry: first.entry, confidence };
}

/**
 * Entries whose own names hold all that a short question says: "passport" names each of its variants alike. None when the
 * question is the whole name or alias of one of them, or says more than a name does.
 */
function namedBy(question: string, entries: Entry[], common: ReadonlySet<string>): Entry[] {
  const said = tokenise(question).filter((word) => !common.has(word));
  if (!said.length) return [];
  const isWhole = entries.some((entry) =>
    phrasesOf(entry).some((words) =>
      isSame(
        words.filter((word) => !common.has(word)),
        said,
      ),
    ),
  );
  if (isWhole) return [];
  return entries.filter(({ names }) => Object.values(names).some((name) => holdsAll(tokenise(name), said)));
}

function phrasesOf({ names, aliases = {} }: Entry): string[][] {
  return [...Object.values(names), ...Object.values(aliases).flat()].map(tokenise);
}

function holdsAll(words: string[], said: string[]): boolean {
  return said.every((word) => words.includes(word));
}

function isSame(words: string[], said: string[]): boolean {
  return words.length === said.length && holdsAll(words, said);
}
