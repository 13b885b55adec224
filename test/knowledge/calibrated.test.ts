import { expect } from 'chai';
import { createCalibrated } from '../../knowledge/calibrated.ts';
import { type Calibrations, createCalibrations } from '../../knowledge/calibrations.ts';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Calibration } from '../../knowledge/search/asked/calibration.ts';
import { closeAfterEach } from '../fixtures/closing.ts';
import { until } from '../fixtures/until.ts';
import { NOW, openRepository, silent } from './openRepository.ts';
import { entry, fileOf } from './small.ts';

const CITY = fileOf({
  entries: [
    entry('waste', { names: { en: 'Bulky waste collection' } }),
    entry('light', { names: { en: 'Report a street lamp' } }),
    entry('library', { names: { en: 'Library card' } }),
  ],
});
const ASKED: Calibration = {
  words: { threshold: 0.3, ranking: 20, judging: 6 },
  questions: [
    { text: 'where can I leave my zibbywocket', language: 'en', gold: ['waste'] },
    { text: 'zibbywocket too large for the bin', language: 'en', gold: ['waste'] },
    { text: 'it is pitch dark at night', language: 'en', gold: ['light'] },
  ],
};
const QUESTION = 'my zibbywocket is too large';
const WITHIN_MS = 5000;

describe("a city's answered questions", () => {
  const close = closeAfterEach();
  let calibrations: Calibrations;
  let told: (text: string) => Promise<string>;

  beforeEach(async () => {
    const { repository, store, close: closeStore } = await openRepository();
    close(closeStore);
    await repository.importKnowledge(CITY);
    calibrations = createCalibrations(store, () => NOW);
    const calibrated = await createCalibrated(calibrations, silent);
    close(async () => calibrated.close());
    const place = { clock: () => NOW, defaultLanguage: 'en', timeZone: 'Asia/Dhaka', log: silent };
    const knowledge = await createKnowledge({ ...place, repository, calibrated });
    close(async () => knowledge.close());
    told = async (text) => {
      const outcome = await knowledge.ask({ text, language: 'en', now: NOW });
      return outcome.kind === 'answer' ? outcome.answer.entry.id : outcome.kind;
    };
  });

  it('serve the next citizen while the bot runs, until they are forgotten', async () => {
    expect(await told(QUESTION)).to.equal('none');
    await calibrations.keep(ASKED, 'officer-1');
    expect(await until(async () => (await told(QUESTION)) === 'waste', WITHIN_MS)).to.equal(true);
    expect(await told('library card'), 'what words find is found as before').to.equal('library');
    await calibrations.forget('officer-1');
    expect(await until(async () => (await told(QUESTION)) === 'none', WITHIN_MS)).to.equal(true);
  });

  it('move only the threshold where that is best', async () => {
    await calibrations.keep({ words: { threshold: 0.999, ranking: 0, judging: 0 }, questions: [] }, 'officer-1');
    expect(await until(async () => (await told('library card please')) === 'none', WITHIN_MS)).to.equal(true);
  });
});
