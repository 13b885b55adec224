import { createLeaning } from '../search/leaning.ts';
import { dangerExamples } from './examples/index.ts';

/** How much a text sounds like danger. Some 300 ms to learn. */
export const dangerSense = createLeaning(dangerExamples);
