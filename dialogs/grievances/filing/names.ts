import { tokenise } from '../../../knowledge/search/tokens.ts';
import { EXAMPLES } from '../../recognisers/examples/index.ts';
import { wordsOf } from '../../recognisers/examples/examples.ts';

/** Names are short: longer messages at the question for it say something else. */
const MOST_WORDS = 5;
const LONGEST = 80;

/** The name in an answer to "your name?"; nothing when it is no name. "My name is Rahim" is Rahim. */
export function nameIn(text: string): string | undefined {
  const name = withoutLead(text.trim())
    .replace(/[.!।،,]+$/u, '')
    .trim();
  const words = tokenise(name);
  if (!words.length || words.length > MOST_WORDS || name.length > LONGEST) return undefined;
  return /[\p{N}?؟]/u.test(name) ? undefined : name;
}

const LEADS = Object.values(EXAMPLES)
  .flatMap(({ cases }) => wordsOf(cases.nameIs))
  .sort((a, b) => b.length - a.length);

function withoutLead(text: string): string {
  const words = text.split(/\s+/u);
  const folded = words.map((word) => tokenise(word).join(''));
  const lead = LEADS.find((phrase) => phrase.length < words.length && phrase.every((word, at) => folded[at] === word));
  return words.slice(lead?.length ?? 0).join(' ');
}
