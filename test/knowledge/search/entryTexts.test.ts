import { expect } from 'chai';
import { textsOf } from '../../../knowledge/search/meaning/entryTexts.ts';

describe('The texts of an entry that meanings are told from', () => {
  it('are its aliases and what is written about it under its name; the name alone where nothing is written', () => {
    const texts = textsOf({
      id: 'dog',
      names: { en: 'Register a dog', hi: 'कुत्ते का पंजीकरण' },
      aliases: { en: ['dog tag'] },
      summaries: { en: 'Every dog needs a tag.' },
    });
    expect(texts).to.deep.equal([
      { kind: 'short', text: 'कुत्ते का पंजीकरण' },
      { kind: 'short', text: 'dog tag' },
      { kind: 'long', text: 'Register a dog. Every dog needs a tag.' },
    ]);
  });
});
