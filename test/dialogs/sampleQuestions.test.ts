import { expect } from 'chai';
import { createLearnedRecogniser } from '../../dialogs/recognisers/learnedRecogniser.ts';
import { type Asked, askAll, jointOf, readCityQuestions } from '../fixtures/asking.ts';
import { CITIES } from '../transcripts/cities.ts';
import { type City, openCity } from '../transcripts/city.ts';

/** Written before anything was looked at, then parted line by line; the held-back half was first looked at near the end (docs/quality.md). */
const HALVES = ['meghpur-improved-on', 'meghpur-held-back'];

describe('what the people of the sample city ask', () => {
  const { meghpur } = CITIES;
  let city: City;

  before(async () => {
    if (!meghpur) throw new Error('the sample city is not there');
    city = await openCity(await meghpur.read(), { timeZone: meghpur.timeZone, now: () => meghpur.now });
  });
  after(() => city.close());

  for (const half of HALVES)
    it(`leads to the right entry, or to none (${half})`, async () => {
      const questions = readCityQuestions(new URL(`../knowledge/questions/${half}.jsonl`, import.meta.url));
      const asked = await askAll(questions, {
        knowledge: city.knowledge,
        recogniser: createLearnedRecogniser(),
        settings: {
          languages: ['en', 'bn', 'es', 'hi', 'ar'],
          defaultLanguage: 'en',
          timeZone: meghpur?.timeZone ?? '',
          emergencyNumber: '999',
        },
        now: meghpur?.now ?? new Date(),
      });
      tell(half, asked);
      const wrong = asked.filter(({ isRight }) => !isRight).map(({ q, met }) => `${q} -> ${met.join()}`);
      expect(jointOf(asked), wrong.join('\n')).to.be.at.least(0.95);
    });
});

function tell(half: string, asked: Asked[]): void {
  const answerable = asked.filter(({ gold }) => gold.length);
  const others = asked.filter(({ gold }) => !gold.length);
  const foreign = asked.filter(({ lang }) => lang !== 'en');
  const figures = [asked, answerable, others, foreign].map((list) => `${jointOf(list).toFixed(3)} of ${list.length}`);
  console.log(
    `      ${half}: ${figures[0]}; in scope ${figures[1]}, out of it ${figures[2]}, not English ${figures[3]}`,
  );
}
