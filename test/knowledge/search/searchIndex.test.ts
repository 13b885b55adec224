import { expect } from 'chai';
import { createSearchIndex, type SearchIndex } from '../../../knowledge/search/index.ts';
import { SMALL_CITY, smallCity } from './small.ts';

describe('Finding the entry', () => {
  let index: SearchIndex;
  before(() => {
    index = smallCity();
  });
  const first = (question: string, language = 'en') => index.search(question, { language }).ranked[0]?.id;

  const ASKED: [question: string, entry: string, language?: string][] = [
    ['where do i renew my passport', 'passport-renewal'],
    ['wher 2 renew pasport', 'passport-renewal'],
    ['passprt for my son', 'passport-child'],
    ['old sofa, who takes it', 'waste'],
    ['my baby needs a birth certifcate', 'birth-certificate'],
    ['water bill is way too high', 'water-bill'],
    ['tree fell on the street', 'tree'],
    ['আমার পাসপোর্ট নবায়ন করব কোথায়', 'passport-renewal', 'bn'],
    ['পানির বিল', 'water-bill', 'bn'],
    ['jonmo sonod kothay pabo', 'birth-certificate', 'bn-Latn'],
  ];
  for (const [question, entry, language] of ASKED) {
    it(`finds "${entry}" by "${question}"`, () => expect(first(question, language)).to.equal(entry));
  }

  it('answers when one entry is clearly meant', () => {
    const { verdict, confidence } = index.search('how do i renew my passport', { language: 'en' });
    expect(verdict).to.equal('answer');
    expect(confidence).to.be.within(0.5, 1);
  });

  for (const [word, language] of [
    ['passport', 'en'],
    ['পাসপোর্ট', 'bn'],
  ] as const) {
    it(`asks which one when "${word}" is all that was said`, () => {
      const { verdict, ranked } = index.search(word, { language });
      expect(verdict).to.equal('choice');
      expect(ranked.slice(0, 3).map(({ id }) => id)).to.have.members([
        'passport-renewal',
        'passport-first',
        'passport-child',
      ]);
    });
  }

  for (const question of [
    'tell me a joke',
    'who won the match',
    'best biryani near me',
    'zzzz qqqq',
    '',
    '???',
    '🎉',
  ]) {
    it(`says that nothing fits "${question}"`, () => expect(index.search(question).verdict).to.equal('none'));
  }

  it('gives what has nothing in common with any entry no rank at all', () => {
    expect(index.search('zzzz').ranked).to.deep.equal([]);
  });

  it('ranks best first, within 0 and 1, and no more than asked for', () => {
    const { ranked } = index.search('certificate for a birth or a death', { limit: 2 });
    expect(ranked).to.have.length(2);
    const scores = ranked.map(({ score }) => score);
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
    for (const { score, confidence } of ranked)
      expect([score, confidence].every((x) => x >= 0 && x <= 1)).to.equal(true);
  });

  it('says the same thing to the same question, whoever built it', () => {
    const ask = (each: SearchIndex) => each.search('certificate of birth', { language: 'en' });
    expect(ask(smallCity())).to.deep.equal(ask(index));
  });
});

describe('Keeping the index up to date', () => {
  it('finds an entry by its new alias at once', () => {
    const index = smallCity();
    const [renewal] = SMALL_CITY;
    index.put({ ...renewal!, aliases: { en: ['travel booklet is over'] } });
    expect(index.search('my travel booklet is over').ranked[0]?.id).to.equal('passport-renewal');
    expect(index.size).to.equal(SMALL_CITY.length);
  });

  it('forgets what an entry no longer says', () => {
    const index = smallCity();
    const tree = SMALL_CITY.find(({ id }) => id === 'tree')!;
    index.put({ ...tree, names: { en: 'Have a hedge cut' }, aliases: {}, summaries: {} });
    expect(index.search('fallen tree').ranked.map(({ id }) => id)).to.not.include('tree');
  });

  it('never shows an entry that was removed', () => {
    const index = smallCity();
    index.remove('library-card');
    index.remove('library-card');
    expect(index.search('library card').ranked.map(({ id }) => id)).to.not.include('library-card');
    expect(index.size).to.equal(SMALL_CITY.length - 1);
  });

  it('finds everything that was put one by one', () => {
    const index = createSearchIndex();
    for (const document of SMALL_CITY) index.put(document);
    for (const { id, names } of SMALL_CITY) {
      expect(index.search(names['en'] ?? '', { language: 'en' }).ranked[0]?.id, id).to.equal(id);
    }
  });

  it('takes the place of a removed entry for a new one', () => {
    const index = smallCity();
    index.remove('tree');
    index.put({ id: 'dog', names: { en: 'Dog tax' }, aliases: {}, summaries: {} });
    expect(index.search('dog tax').ranked[0]?.id).to.equal('dog');
    expect(index.search('fallen tree').ranked.map(({ id }) => id)).to.not.include('dog');
  });

  it('keeps the last of two entries with one id', () => {
    const index = createSearchIndex();
    const texts = { aliases: {}, summaries: {} };
    index.putAll([
      { id: 'a', names: { en: 'first words' }, ...texts },
      { id: 'a', names: { en: 'other words' }, ...texts },
    ]);
    expect(index.size).to.equal(1);
    expect(index.search('other').ranked[0]?.id).to.equal('a');
    expect(index.search('first').ranked).to.deep.equal([]);
  });

  it('takes no romanised word that means something for another that sounds alike', () => {
    const index = createSearchIndex();
    index.put({ id: 'lamp', names: { hi: 'सड़क की बत्ती' }, aliases: {}, summaries: {} });
    expect(index.search('batti', { language: 'hi-Latn' }).ranked.map(({ id }) => id)).to.deep.equal(['lamp']);
    expect(index.search('beti', { language: 'hi-Latn' }).ranked).to.deep.equal([]);
  });

  it('hears a paper of which an entry tells, however many services ask for it', () => {
    const index = createSearchIndex();
    const extra = { en: 'Birth certificate' };
    for (const name of ['Parking', 'Allotments', 'Lost your home', 'Street lamps', 'Music lessons', 'Swimming'])
      index.put({ id: name, names: { en: name }, aliases: {}, summaries: {}, extra });
    index.put({ id: 'copies', names: { en: 'Copy of a birth certificate' }, aliases: {}, summaries: {}, extra });
    expect(index.search('lost my birth certificate', { language: 'en' }).ranked[0]?.id).to.equal('copies');
  });

  it('answers nothing from an empty index', () => {
    expect(createSearchIndex().search('passport')).to.deep.equal({ ranked: [], confidence: 0, verdict: 'none' });
  });
});
