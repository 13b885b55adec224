import { expect } from 'chai';
import { isSameLanguage, textIn } from '../../knowledge/texts.ts';

describe('a text is told', () => {
  const texts = { en: 'Birth', bn: 'জন্ম', 'hi-Latn': 'janm' };

  it('in the citizen\u2019s language', () => {
    expect(textIn(texts, 'bn', 'en')).to.deep.equal({ text: 'জন্ম', language: 'bn' });
  });

  it('in another script or country of it', () => {
    expect(textIn({ hi: 'जन्म', en: 'Birth' }, 'hi-Latn', 'en')?.language).to.equal('hi');
    expect(textIn(texts, 'hi', 'en')?.language).to.equal('hi-Latn');
    expect(textIn(texts, 'en-GB', 'bn')?.language).to.equal('en');
  });

  it('in the default language, else in the first there is', () => {
    expect(textIn(texts, 'es', 'bn')?.language).to.equal('bn');
    expect(textIn(texts, 'es', 'ar')?.language).to.equal('en');
  });

  it('not in a language that is empty, and not at all when there is none', () => {
    expect(textIn({ bn: ' ', en: 'Birth' }, 'bn', 'bn')?.language).to.equal('en');
    expect(textIn({}, 'en', 'en')).to.equal(undefined);
    expect(textIn(undefined, 'en', 'en')).to.equal(undefined);
  });

  it('as the same language in whatever script', () => {
    expect(isSameLanguage('hi-Latn', 'hi')).to.equal(true);
    expect(isSameLanguage('hi', 'bn')).to.equal(false);
  });
});
