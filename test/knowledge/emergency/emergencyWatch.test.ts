import { expect } from 'chai';
import { createEmergencyWatch } from '../../../knowledge/emergency/emergencyWatch.ts';
import type { EmergencyWords } from '../../../knowledge/emergency/words/emergencyWords.ts';
import { DANGER, HARMLESS, MORE_DANGER, MORE_HARMLESS } from './phrases.ts';

const watch = createEmergencyWatch();

describe('someone in danger', () => {
  for (const [language, topics] of Object.entries(DANGER)) {
    const phrases = Object.values(topics).flat();
    it(`is heard in ${language}, in ${phrases.length} ways`, () => {
      expect(phrases.filter((phrase) => !watch.topicOf(phrase))).to.deep.equal([]);
    });
  }

  it(`is heard in ${MORE_DANGER.length} more ways, in all languages`, () => {
    expect(MORE_DANGER.filter((phrase) => !watch.topicOf(phrase))).to.deep.equal([]);
  });

  it('is heard whatever the case, the signs and the letters held down', () => {
    for (const phrase of [
      'FIRE IN THE KITCHEN!!!',
      'fire... in; my kitchen',
      'fireeee in the kitchennnn',
      '🔥 house on fire 🔥',
    ])
      expect(watch.topicOf(phrase), phrase).to.equal('fire');
  });

  it('is heard with typing errors', () => {
    for (const phrase of [
      'my huose is on fire',
      'fier in kichen',
      'he is unconsious',
      'need ambulanse now',
      'sombody was stabed',
    ])
      expect(watch.topicOf(phrase), phrase).to.not.equal(undefined);
  });

  it('is heard at the end of a longer story', () => {
    const story =
      'hello, i asked you yesterday about the passport for my son, thank you for that, but now please listen: ';
    expect(watch.topicOf(`${story}my mother is not breathing`)).to.equal('medical');
  });

  it('is heard about violence and despair even when it began last week', () => {
    expect(watch.topicOf('since last week my husband is beating me')).to.equal('violence');
    expect(watch.topicOf('i want to die since last month')).to.equal('suicide');
    expect(watch.topicOf('our kitchen was on fire last month')).to.equal(undefined);
  });
});

describe('someone whose words only sound like danger', () => {
  for (const [language, phrases] of Object.entries(HARMLESS))
    it(`is not alarmed in ${language}, in ${phrases.length} ways`, () => {
      expect(phrases.filter((phrase) => watch.topicOf(phrase))).to.deep.equal([]);
    });

  it(`is not alarmed in ${MORE_HARMLESS.length} more ways, in all languages`, () => {
    expect(MORE_HARMLESS.filter((phrase) => watch.topicOf(phrase))).to.deep.equal([]);
  });

  it('is not alarmed by a word that is a near neighbour of one of danger', () => {
    for (const phrase of [
      'fine in school',
      'file in the office',
      'what is my credit rating',
      'five in the house',
      'my five kids',
      '',
    ])
      expect(watch.topicOf(phrase), phrase).to.equal(undefined);
  });
});

describe('words of danger', () => {
  const words: EmergencyWords = {
    groups: { PLACE: 'house shop' },
    urgent: { fire: 'PLACE … burns-\n^ blaze $' },
    likely: { gas: 'smell/stink of gas' },
    harmless: 'bill',
    spared: 'nearly … burns-',
    past: 'last year',
    between: 'down',
    notMisspelt: 'hose',
  };
  const own = createEmergencyWatch([words]);

  it('follow each other with small words between, or any three where it says so', () => {
    expect(own.topicOf('the shop of my uncle burns')).to.equal('fire');
    expect(own.topicOf('shop one two three burnsing')).to.equal('fire');
    expect(own.topicOf('shop one two three four burns')).to.equal(undefined);
    expect(own.topicOf('smell wonderful of gas')).to.equal(undefined);
    expect(own.topicOf('a stink of the gas')).to.equal('gas');
  });

  it('are none in what they are spared in, however urgent', () => {
    expect(own.topicOf('nearly the shop burns')).to.equal(undefined);
    expect(own.topicOf('nearly the shop burns and now the house burns')).to.equal('fire');
  });

  it('hold to the beginning and the end where they say so', () => {
    expect(own.topicOf('blaze')).to.equal('fire');
    expect(own.topicOf('blaze of glory')).to.equal(undefined);
  });

  it('are outweighed by harmless words only where danger is likely, and by the past', () => {
    expect(own.topicOf('smell of gas on my bill')).to.equal(undefined);
    expect(own.topicOf('house burns, forget the bill')).to.equal('fire');
    expect(own.topicOf('house burns last year')).to.equal(undefined);
  });

  it('are not guessed from a word that is known to be right', () => {
    expect(own.topicOf('huose burns')).to.equal('fire');
    expect(own.topicOf('hose burns')).to.equal(undefined);
  });
});
