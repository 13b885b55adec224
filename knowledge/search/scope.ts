import { type Leaning, learnLeaning } from './leaning.ts';
import { scopeExamples } from './words/scope/index.ts';

/** Tells by examples how much a text sounds like something that no office answers. */
export interface Scope {
  /** Log-odds: above 0 more like what stands elsewhere, below 0 more like what people ask offices; 0 says nothing. */
  elsewhere: Leaning;
}

let learnt: Scope | undefined;

/** By the examples of `words/scope`, which never change while a program runs: learnt once (some 200 ms). */
export function generalScope(): Scope {
  return (learnt ??= {
    elsewhere: learnLeaning(scopeExamples().map(({ text, label }) => ({ text, isIt: label === 'elsewhere' }))),
  });
}
