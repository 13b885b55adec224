import { type Leaning, learnLeaning } from '../search/leaning.ts';
import { dangerExamples } from './examples/index.ts';

let learnt: Leaning | undefined;

/** How much a text sounds like danger, learnt from examples that never change: once, when first needed (some 300 ms). */
export const dangerSense: Leaning = (text) => (learnt ??= learnLeaning(dangerExamples()))(text);
