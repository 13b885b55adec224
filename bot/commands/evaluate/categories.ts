import { trainClassifier } from '../../../knowledge/search/classifier.ts';
import { accuracy, macroF1 } from '../../../knowledge/search/evaluate/measures.ts';
import { readExamples } from '../../../knowledge/search/evaluate/sets.ts';
import type { Options } from './options.ts';
import { createProgress } from './progress.ts';
import { writeLines } from './writeLines.ts';

/** How well texts are sorted after these examples. */
export async function evaluateCategories(train: string, test: string, { out, json }: Options): Promise<void> {
  const examples = await readExamples(train);
  const texts = await readExamples(test);
  const { classify } = trainClassifier(examples);
  const progress = createProgress(texts.length);
  const predicted = texts.map(({ text, label }) => {
    progress.step();
    return { text, label, predicted: classify(text)[0]?.label ?? '' };
  });
  progress.end();
  const figures = { texts: texts.length, accuracy: accuracy(predicted), macroF1: macroF1(predicted) };
  if (json) console.log(JSON.stringify(figures));
  else
    console.log(
      `${test}: ${texts.length} texts  accuracy ${figures.accuracy.toFixed(3)}  macro-F1 ${figures.macroF1.toFixed(3)}`,
    );
  if (out !== undefined) await writeLines(out, predicted);
}
