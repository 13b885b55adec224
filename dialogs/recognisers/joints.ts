import { fold } from '../../knowledge/search/fold.ts';
import { EXAMPLES } from './examples/index.ts';
import { wordsOf } from './examples/examples.ts';

/** Words that join two questions, of all languages: messages mix them. */
const JOINTS = Object.values(EXAMPLES)
  .flatMap(({ also }) => wordsOf(also))
  .map((words) => words.join(' '))
  .sort((a, b) => b.length - a.length);

/** A text parted where it goes on with "and" or "also", and at commas. */
export function splitAtJoints(text: string): string[] {
  const joined = new RegExp(`(?<![\\p{L}\\p{M}])(?:${JOINTS.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return fold(text)
    .replace(joined, ',')
    .split(/[,،;+&]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
