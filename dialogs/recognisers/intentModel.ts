import { trainClassifierGently } from '../../knowledge/search/classifier.ts';
import type { LabelledText } from '../../knowledge/search/classifier.ts';
import { scopeExamples } from '../../knowledge/search/words/scope/index.ts';
import { remembered } from '../../knowledge/remembered.ts';
import type { Examples, Phrases } from './examples/examples.ts';
import { EXAMPLES } from './examples/index.ts';
import { type SentenceLabel, SENTENCES, type Sentences } from './examples/sentences/index.ts';

/** What a message is likeliest to be, and how likely (0..1). */
export interface Guess {
  label: SentenceLabel;
  probability: number;
}

export type IntentModel = (text: string) => Guess;

/**
 * The model of a language, learnt from its phrases and sentences when the language is first heard (some 300 ms, in slices), and
 * kept: the examples never change while a program runs.
 */
export const intentModelOf: (language: string) => Promise<IntentModel> = remembered(trainModel);

async function trainModel(language: string): Promise<IntentModel> {
  const tag = language in SENTENCES ? language : language.slice(0, 2);
  const { classify } = await trainClassifierGently(examplesOf(tag in SENTENCES ? tag : 'en'), { language: tag });
  return remembered((text) => {
    const [best] = classify(text);
    return { label: (best?.label ?? 'ask') as SentenceLabel, probability: best?.probability ?? 0 };
  });
}

/** Phrases by what they are examples of; the search's own examples of questions are questions here too, in or out of scope. */
function examplesOf(language: string): LabelledText[] {
  const known: Sentences | undefined = SENTENCES[language];
  const sentences = Object.entries(known ?? {}).flatMap(([label, lines]: [string, string]) =>
    lines
      .split('\n')
      .map((line) => ({ text: line.trim(), label }))
      .filter(({ text }) => text),
  );
  const examples = EXAMPLES[language];
  return [...sentences, ...(examples ? phrasesOf(examples) : []), ...questionsOf(language)];
}

function phrasesOf({ commands, socials, aspects, anywhere, ...examples }: Examples): LabelledText[] {
  const lists: [SentenceLabel, Phrases][] = [
    ['person', commands.person],
    ['greeting', socials.greeting],
    ['thanks', socials.thanks],
    ['abuse', socials.abuse],
    ['notIt', examples.notIt],
    ['status', examples.status],
    ['grievance', anywhere.grievance],
    ['bring', aspects.bring],
    ['cost', aspects.cost],
    ['time', aspects.time],
    ['open', aspects.open],
    ['where', aspects.where],
  ];
  return lists.flatMap(([label, phrases]) =>
    phrases
      .split(',')
      .map((phrase) => ({ text: phrase.trim(), label }))
      .filter(({ text }) => text.includes(' ')),
  );
}

function questionsOf(language: string): LabelledText[] {
  return scopeExamples()
    .filter((example) => example.language === language && example.label === 'offices')
    .map(({ text }) => ({ text, label: 'ask' }));
}
