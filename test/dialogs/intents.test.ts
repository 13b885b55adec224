import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { intentModelOf } from '../../dialogs/recognisers/intentModel.ts';
import { createLearnedRecogniser } from '../../dialogs/recognisers/learnedRecogniser.ts';
import type { Recognised } from '../../dialogs/recognisers/recogniser.ts';
import { createWordRecogniser } from '../../dialogs/recognisers/wordRecogniser.ts';

interface Example {
  language: string;
  label: string;
  text: string;
}

const read = (name: string) => readExamples(readFileSync(new URL(name, import.meta.url), 'utf8'));
const EXAMPLES = read('./intentExamples.txt');
const LATER = read('./intentExamplesLater.txt');
const LANGUAGES = [...new Set(EXAMPLES.map(({ language }) => language))];
const FIRST = { isAsked: false, hasSubject: true };

describe('what a message is, learnt from examples', () => {
  const words = createWordRecogniser();
  const learned = createLearnedRecogniser(words);

  for (const language of LANGUAGES)
    it(`is told of messages that nothing was learnt from, better than by words alone (${language})`, async () => {
      const examples = EXAMPLES.filter((example) => example.language === language);
      const model = await intentModelOf(language);
      const byModel = share(examples, ({ text, label }) => model(text).label === label);
      const heard = await Promise.all(examples.map(({ text }) => words.recognise(text, language, FIRST)));
      const byWords = share(examples, ({ label }, index) => isHeardAs(heard[index], label));
      console.log(
        `      ${language}: ${byModel.toFixed(2)} of ${examples.length}, by words alone ${byWords.toFixed(2)}`,
      );
      expect(byModel).to.be.at.least(0.8);
      expect(byModel).to.be.above(byWords);
    });

  it('is told of harder messages, written later, more often than not', async () => {
    for (const language of LANGUAGES) {
      const examples = LATER.filter((example) => example.language === language);
      const model = await intentModelOf(language);
      const told = share(examples, ({ text, label }) => model(text).label === label);
      console.log(`      ${language}: ${told.toFixed(2)} of ${examples.length}`);
      expect(told).to.be.at.least(0.55);
    }
  });

  it('is never surely wrong where the words say nothing', async () => {
    for (const { language, text, label } of [...EXAMPLES, ...LATER]) {
      if ((await words.recognise(text, language, FIRST)).kind !== 'question') continue;
      const heard = await learned.recognise(text, language, FIRST);
      if (heard.kind !== 'question')
        expect(isHeardAs(heard, label), `${text}: ${JSON.stringify(heard)}`).to.equal(true);
    }
  });

  it('leaves danger to those who know its words, and questions to the search', async () => {
    for (const text of ['there is a fire in the flat above us', 'my licence ran out and i need a new one'])
      expect((await learned.recognise(text, 'en', FIRST)).kind).to.equal('question');
  });

  it('goes along as a guess while an answer is waited for', async () => {
    const heard = await learned.recognise('he asked for tea money before he would stamp it', 'en', {
      isAsked: true,
      hasSubject: true,
    });
    expect(heard).to.have.property('kind', 'question');
    expect(heard).to.have.nested.property('guess.kind', 'grievance');
  });
});

/** Whether what was recognised is what a label says: a question goes to danger and the search, one's own cases show their status. */
function isHeardAs(heard: Recognised | undefined, label: string): boolean {
  switch (heard?.kind) {
    case 'question':
      return label === 'ask' || label === 'emergency';
    case 'social':
      return heard.social === label;
    case 'command':
      return heard.command === label;
    case 'followUp':
      return heard.aspects.some((aspect) => aspect === label);
    case 'case':
      return label === 'status';
    default:
      return heard?.kind === label;
  }
}

function share(examples: Example[], holds: (example: Example, index: number) => boolean): number {
  return examples.filter(holds).length / examples.length;
}

function readExamples(text: string): Example[] {
  let language = '';
  const examples: Example[] = [];
  for (const line of text.split('\n').filter((one) => one && !one.startsWith('//'))) {
    const [, named] = /^\[(.+)\]$/.exec(line) ?? [];
    const [label, said] = line.split(' | ');
    if (named) language = named;
    else if (label && said) examples.push({ language, label, text: said });
    else throw new Error(`not an example: ${line}`);
  }
  return examples;
}
