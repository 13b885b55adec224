import type { Entry, Texts } from '../knowledge/model.ts';
import { tokenise } from '../knowledge/search/tokens.ts';
import { commonWords } from '../knowledge/search/words/words.ts';
import { sentencesOf } from './wording/punctuation.ts';
import { nameOf } from './compose/facts.ts';
import type { Talk } from './talk.ts';

/** All together, so that the question and what can be chosen stay within two segments of an SMS. */
const ROOM = 185;
const LONGEST = 66;
const COMMON = commonWords();

/**
 * What tells each of a few entries from the others, in the words of their own summaries or conditions: whom it is for, what
 * must have happened. Nothing where the names say it all already or there is no room.
 */
export function differencesOf(talk: Talk, entries: Entry[]): (string | undefined)[] {
  const names = entries.map((entry) => nameOf(talk, entry));
  const left = ROOM - names.reduce((sum, name) => sum + name.length, 0);
  const room = Math.min(LONGEST, Math.floor(left / entries.length) - 2);
  const texts = entries.map(({ summaries, eligibility }) =>
    [summaries, eligibility].flatMap((text) => firstOf(talk, text)),
  );
  return entries.map((_, index) => {
    const others = texts.filter((_, other) => other !== index).flat();
    const known = new Set([...wordsOf(names[index] ?? ''), ...others.flatMap(wordsOf)]);
    const short = (texts[index] ?? []).filter((text) => text.length <= room);
    return short.find((text) => wordsOf(text).some((word) => !known.has(word)));
  });
}

/** The first sentence without its stop: those after it tell of exceptions. */
function firstOf(talk: Talk, texts: Texts | undefined): string[] {
  const [first] = sentencesOf(talk.tell(texts) ?? '');
  return first ? [first.replace(/[.।]\s*$/u, '')] : [];
}

const wordsOf = (text: string) => tokenise(text).filter((word) => !COMMON.has(word));
