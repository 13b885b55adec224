import { fold } from '../fold.ts';

/**
 * Light stemmers for languages that Snowball has none for: the longest ending of the list is taken off, if enough of the word is
 * left. Plurals, case endings and classifiers only; what a noun means stays in what is left.
 */
export const LIGHT_STEMMERS: Record<string, (word: string) => string> = {
  bn: strip('গুলোর গুলির গুলোতে গুলো গুলি দেরকে দের টির টার টিকে টাকে টিতে টাতে টি টা খানা য়ের ের েরা রা কে তে য়ে য় র ে'),
  hi: strip('ियों ियां ियाँ ाओं ाएं ाएँ ुओं ुएं ों ें ीं ाँ ां ो े ी ा ि'),
};

/** Letters and signs that must be left. */
const LEAST_LEFT = 3;

function strip(endings: string): (word: string) => string {
  const longestFirst = endings
    .split(' ')
    .map(fold)
    .sort((a, b) => b.length - a.length);
  return (word) => {
    const ending = longestFirst.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_LEFT);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
