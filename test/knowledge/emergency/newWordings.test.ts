import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CITIES } from '../../transcripts/cities.ts';
import { type City, openCity } from '../../transcripts/city.ts';
import { NEARLY, TRULY } from './nearly.ts';
import { NEW_DANGER, NEW_HARMLESS } from './newWordings.ts';

/** Seven were missed when this was written. */
const MOST_MISSED = 7;

describe('danger in words that nobody thought of', () => {
  const { meghpur } = CITIES;
  let city: City;

  before(async () => {
    if (!meghpur) throw new Error('the sample city is not there');
    city = await openCity(await meghpur.read(), { timeZone: meghpur.timeZone, now: () => meghpur.now });
  });
  after(() => city.close());

  async function alarmed(texts: string[]): Promise<string[]> {
    const now = meghpur?.now ?? new Date();
    const asked = texts.map(async (text) => ({ text, ...(await city.knowledge.ask({ text, language: 'en', now })) }));
    return (await Promise.all(asked)).filter(({ kind }) => kind === 'emergency').map(({ text }) => text);
  }

  it(`is heard in nearly all of ${NEW_DANGER.length} ways, where there is no sure answer`, async () => {
    const heard = await alarmed(NEW_DANGER);
    const missed = NEW_DANGER.filter((text) => !heard.includes(text));
    expect(missed.length, missed.join('\n')).to.be.at.most(MOST_MISSED);
  });

  it('is not heard in complaints about people at offices', async () => {
    const complaints = readFileSync(new URL('../../dialogs/intentExamples.txt', import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('grievance | ') ? [line.slice('grievance | '.length)] : []));
    const heard = await alarmed(['they refused me', 'nothing happened', ...complaints]);
    expect(heard).to.deep.equal([]);
  });

  it(`is not heard in ${NEW_HARMLESS.length} ways that sound like it`, async () => {
    expect(await alarmed(NEW_HARMLESS)).to.deep.equal([]);
  });

  it('is not heard of things that do not move, nor in what only nearly happened', async () => {
    expect(await alarmed(NEARLY)).to.deep.equal([]);
  });

  it('is heard of people in like words', async () => {
    const heard = await alarmed(TRULY);
    expect(TRULY.filter((text) => !heard.includes(text))).to.deep.equal([]);
  });
});
