import { createLeaning } from './leaning.ts';
import { scopeExamples } from './words/scope/index.ts';

/**
 * Tells by the examples of `words/scope` how much a text sounds like something that no office answers. Log-odds: above 0 more like
 * what stands elsewhere, below 0 more like what people ask offices; 0 says nothing. Some 200 ms to learn.
 */
export const elsewhere = createLeaning(() =>
  scopeExamples().map(({ text, label }) => ({ text, isIt: label === 'elsewhere' })),
);
