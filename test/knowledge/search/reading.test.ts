import { expect } from 'chai';
import { fold } from '../../../knowledge/search/fold.ts';
import { gramsOf } from '../../../knowledge/search/grams.ts';
import { phrasesIn, replacePhrases } from '../../../knowledge/search/phrases.ts';
import { createRoots } from '../../../knowledge/search/roots.ts';
import { slips } from '../../../knowledge/search/slips.ts';
import { createSounds } from '../../../knowledge/search/sounds.ts';
import { createSpelling } from '../../../knowledge/search/spelling.ts';
import { stemmerFor } from '../../../knowledge/search/stem/stem.ts';
import { createMeanings } from '../../../knowledge/search/meanings.ts';
import { tokenise } from '../../../knowledge/search/tokens.ts';
import { shortForms } from '../../../knowledge/search/words/words.ts';

describe('Reading what people write', () => {
  it('takes accents, capitals and joined letters as plain ones', () => {
    expect(fold('Dónde está la LICENCIA')).to.equal('donde esta la licencia');
    expect(fold('Straße Œuvre')).to.equal('strasse oeuvre');
  });

  it('reads digits of every script as the same number', () => {
    expect(tokenise('৪৫ ٤٥ ४५ 45')).to.deep.equal(['45', '45', '45', '45']);
  });

  it('reads Arabic with and without vowel signs, and every alef, as one word', () => {
    expect(fold('رُخْصَةُ')).to.equal(fold('رخصة'));
    expect(fold('أحمد إحمد آحمد').split(' ')).to.deep.equal(['احمد', 'احمد', 'احمد']);
  });

  it('keeps words of Indic scripts whole, vowel signs included', () => {
    expect(tokenise('পাসপোর্ট নবায়ন কোথায়?')).to.have.length(3);
    expect(tokenise('ड्राइविंग लाइसेंस')).to.have.length(2);
  });

  it('takes a nukta that is left out as if it stood there', () => {
    expect(fold('ज़रूरी')).to.equal(fold('जरूरी'));
  });

  it('leaves apostrophes out and splits at all other signs', () => {
    expect(tokenise("what's up? e-mail/post: don't")).to.deep.equal(['whats', 'up', 'e', 'mail', 'post', 'dont']);
  });

  it('brings forms of a word together where the language has a stemmer', () => {
    const english = stemmerFor('en');
    expect(english('licences')).to.equal(english('licence'));
    expect(stemmerFor('es-MX')('pasaportes')).to.equal(stemmerFor('es')('pasaporte'));
    expect(stemmerFor('hi-Latn')('banega')).to.equal('banega');
  });

  it('cuts a word into its runs of characters, ends marked', () => {
    expect(gramsOf('bus')).to.deep.equal([' bu', 'bus', 'us ', ' bus', 'bus ']);
  });

  it('reads a phrase as the word that it means', () => {
    const phrases = phrasesIn(['dead died passed_away\ncollect pick_up']);
    expect(replacePhrases(tokenise('my father passed away'), phrases)).to.deep.equal(['my', 'father', 'dead']);
    expect(replacePhrases(['pick', 'me', 'up'], phrases)).to.deep.equal(['pick', 'me', 'up']);
  });

  it('reads a phrase of a named meaning as the first word after the name', () => {
    expect(replacePhrases(['chal', 'base'], phrasesIn(['dead: maut mrityu chal_base']))).to.deep.equal(['maut']);
  });

  it('keeps the phrases of every language that begin with the same word, the longest first', () => {
    const phrases = phrasesIn(['dead: died no_more', 'poor: pobre no_tengo no_tengo_dinero']);
    expect(replacePhrases(['she', 'is', 'no', 'more'], phrases)).to.deep.equal(['she', 'is', 'died']);
    expect(replacePhrases(['no', 'tengo', 'dinero'], phrases)).to.deep.equal(['pobre']);
  });

  it('takes meanings of one name in two tables as one, and a line without a name as named by its first word', () => {
    const { of } = createMeanings([
      { lines: 'dog puppy\nnewborn baby', stem: (word) => word },
      { lines: 'dog: perro cachorro\nbebe nene', stem: (word) => word },
    ]);
    expect(of('perro')).to.deep.equal(of('puppy'));
    expect(of('bebe')).not.to.deep.equal(of('baby'));
  });

  it('takes as short forms what a language writes short, and none of English that are words of it', () => {
    expect(shortForms('es').get('nos')).to.equal(undefined);
    expect(shortForms('es').get('q')).to.deep.equal(['que']);
    expect(shortForms('en').get('nos')).to.deep.equal(['numbers']);
  });
});

describe('Correcting what was mistyped', () => {
  const spelling = createSpelling((word) => (word === 'gone' ? 0 : word === 'passport' ? 9 : 1));
  for (const word of ['passport', 'certificate', 'licence', 'water', 'gone', 'bus']) spelling.learn(word);

  const CASES: [typed: string, meant: string][] = [
    ['pasport', 'passport'],
    ['passpirt', 'passport'],
    ['apssport', 'passport'],
    ['certifcate', 'certificate'],
    ['cirtifficate', 'certificate'],
    ['lisence', 'licence'],
    ['watter', 'water'],
  ];
  for (const [typed, meant] of CASES) {
    it(`takes "${typed}" for "${meant}"`, () => expect(spelling.suggest(typed)[0]?.word).to.equal(meant));
  }

  it('leaves alone what is like nothing', () => expect(spelling.suggest('giraffe')).to.deep.equal([]));
  it('leaves short words alone unless the thumb slipped to the next key', () => {
    expect(spelling.suggest('bqs')).to.deep.equal([]);
    expect(spelling.suggest('bys')[0]?.word).to.equal('bus');
  });
  it('never suggests a word that no entry uses any more', () => expect(spelling.suggest('gonee')).to.deep.equal([]));
  it('never corrects numbers', () => expect(spelling.suggest('12345')).to.deep.equal([]));

  it('counts a swap, a vowel for a vowel and the next key less than another letter', () => {
    expect(slips('form', 'form')).to.equal(0);
    expect(slips('from', 'form')).to.equal(0.8);
    expect(slips('form', 'farm')).to.equal(0.7);
    expect(slips('foem', 'form')).to.equal(0.7);
    expect(slips('form', 'fozm')).to.equal(1);
    expect(slips('form', 'forms')).to.equal(1);
  });
});

describe('Hearing romanised Hindi and Bengali', () => {
  const sounds = createSounds(() => 1);
  for (const word of ['জন্ম', 'সনদ', 'পাসপোর্ট', 'राशन', 'लाइसेंस', 'kahan', 'banega']) sounds.learn(word);

  const CASES: [typed: string, meant: string][] = [
    ['jonmo', 'জন্ম'],
    ['sonod', 'সনদ'],
    ['pasport', 'পাসপোর্ট'],
    ['rashan', 'राशन'],
    ['laisens', 'लाइसेंस'],
    ['kahaan', 'kahan'],
    ['bnega', 'banega'],
  ];
  for (const [typed, meant] of CASES) {
    it(`hears "${typed}" as "${meant}"`, () => expect(sounds.soundingLike(typed)[0]?.word).to.equal(meant));
  }

  it('hears nothing in a word that sounds otherwise', () => expect(sounds.soundingLike('biryani')).to.deep.equal([]));
});

describe('Telling an Arabic root', () => {
  const roots = createRoots((word) => (word === fold('خروج') ? 0 : 1));
  const LEARNT = ['تجديد', 'تسجيل', 'استخراج', 'خروج', 'فقدان', 'الترخيص', 'دفع', 'جواز', 'اشتراك'];
  for (const word of LEARNT) roots.learn(fold(word));

  const CASES: [said: string, meant: string][] = [
    ['أجدد', 'تجديد'],
    ['أسجل', 'تسجيل'],
    ['نستخرج', 'استخراج'],
    ['مفقودة', 'فقدان'],
    ['برخصة', 'الترخيص'],
    ['مدفوع', 'دفع'],
    ['أشترك', 'اشتراك'],
  ];
  for (const [said, meant] of CASES) {
    it(`takes "${said}" for a word of "${meant}"`, () => {
      expect(roots.sharingRoot(fold(said)).map(({ word }) => word)).to.deep.equal([fold(meant)]);
    });
  }

  it('tells none where fewer than three letters are sure, and in other scripts', () => {
    for (const word of ['جوازي', 'من', 'passport', 'পাসপোর্ট']) expect(roots.sharingRoot(fold(word))).to.deep.equal([]);
  });
});

describe('Taking endings off', () => {
  const CASES: [language: string, word: string, same: string][] = [
    ['bn', 'পুলিশের', 'পুলিশ'],
    ['bn', 'পাসপোর্টটা', 'পাসপোর্ট'],
    ['bn', 'কাগজগুলো', 'কাগজ'],
    ['hi', 'दस्तावेज़ों', 'दस्तावेज़'],
    ['ar', 'الجواز', 'جواز'],
  ];
  for (const [language, word, same] of CASES) {
    it(`takes "${word}" for "${same}"`, () => {
      const stem = stemmerFor(language);
      expect(stem(fold(word))).to.equal(stem(fold(same)));
    });
  }
});
