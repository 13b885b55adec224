import { expect } from 'chai';
import { exportProject } from '../../dialogs/recognisers/clu/project.ts';
import { EXAMPLES } from '../../dialogs/recognisers/examples/index.ts';

const project = exportProject('RightDoor', EXAMPLES, [
  { text: 'passport ran out', language: 'en' },
  { text: 'Menu', language: 'en' },
  { text: 'পাসপোর্ট কোথায় পাব', language: 'bn' },
  { text: 'x'.repeat(900), language: 'hi-Latn' },
]);
const { intents, entities, utterances } = project.assets;

describe('the project for Azure CLU', () => {
  it('is one that Azure imports: its version, its kind, many languages', () => {
    expect(project).to.deep.include({ projectFileVersion: '2022-10-01-preview', stringIndexType: 'Utf16CodeUnit' });
    expect(project.metadata).to.include({ projectKind: 'Conversation', multilingual: true, language: 'en-us' });
    expect(new Set(utterances.map(({ language }) => language))).to.deep.equal(
      new Set(['en-us', 'bn', 'es', 'hi', 'ar']),
    );
  });

  it('names every intent that an utterance has, each within what Azure allows', () => {
    const names = intents.map(({ category }) => category);
    for (const name of names) expect(name).to.match(/^[A-Za-z]{2,50}$/);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include('None');
    for (const { intent } of utterances) expect(names).to.include(intent);
  });

  it('teaches every intent in every language, but the one that is none', () => {
    for (const language of ['en-us', 'bn', 'es', 'hi', 'ar']) {
      const taught = new Set(utterances.filter((one) => one.language === language).map(({ intent }) => intent));
      const missing = intents.map(({ category }) => category).filter((name) => !taught.has(name));
      expect(missing, language)
        .to.be.an('array')
        .that.is.deep.oneOf([['None'], ['Question', 'None']]);
    }
  });

  it('gives no text two meanings', () => {
    const keys = utterances.map(({ text, language }) => `${language} ${text.toLowerCase()}`);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(utterances.find(({ text }) => text.toLowerCase() === 'menu')?.intent).to.equal('Menu');
    for (const { text } of utterances) expect(text.length).to.be.within(1, 500);
  });

  it('has the lists that the recogniser reads, with synonyms by language', () => {
    expect(entities.map(({ category }) => category)).to.deep.equal([
      'Aspect',
      'Time',
      'Position',
      'Language',
      'Reference',
    ]);
    const [aspect, time] = entities;
    expect(time?.list?.sublists.map(({ listKey }) => listKey)).to.include.members([
      'now',
      'tomorrow',
      'sunday',
      'saturday',
    ]);
    const cost = aspect?.list?.sublists.find(({ listKey }) => listKey === 'cost');
    expect(cost?.synonyms.map(({ language }) => language)).to.have.members(['en-us', 'bn', 'es', 'hi', 'ar']);
    const values = cost?.synonyms.find(({ language }) => language === 'en-us')?.values ?? [];
    expect(values).to.include('how much');
    expect(new Set(values).size).to.equal(values.length);
  });

  it('stays within what Azure takes of a large city, whose questions are left out evenly', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => ({ text: `permit number ${i}`, language: 'en' }));
    const { utterances: fitting } = exportProject('RightDoor', EXAMPLES, many).assets;
    expect(fitting).to.have.length(25_000);
    const others = (all: typeof fitting) => all.filter(({ intent }) => intent !== 'Question').length;
    expect(others(fitting)).to.equal(others(utterances));
    expect(fitting.some(({ text }) => text.startsWith('permit number 39'))).to.equal(true);
  });
});
