import { expect } from 'chai';
import { trainClassifier } from '../../../knowledge/search/classifier.ts';

const EXAMPLES = [
  ['the street lamp in our road is dark', 'light'],
  ['no light at the corner, lamp broken', 'light'],
  ['two lamps are out near the school', 'light'],
  ['rubbish was not collected for two weeks', 'waste'],
  ['bins are full and nobody collects the rubbish', 'waste'],
  ['waste on the pavement, please collect it', 'waste'],
  ['they asked me for money for a free form', 'bribe'],
  ['the clerk wanted extra money', 'bribe'],
  ['had to pay money under the table', 'bribe'],
].map(([text = '', label = '']) => ({ text, label }));

describe('Sorting texts', () => {
  const classifier = trainClassifier(EXAMPLES);
  const labelOf = (text: string) => classifier.classify(text)[0]?.label;

  it('sorts what it has not seen by what it has learnt', () => {
    expect(labelOf('lamp broken in front of my house')).to.equal('light');
    expect(labelOf('nobody collected our rubbish')).to.equal('waste');
    expect(labelOf('he asked for extra money')).to.equal('bribe');
  });

  it('reads through typing errors', () => expect(labelOf('rubish not colected')).to.equal('waste'));

  it('gives every label a probability, best first, one altogether', () => {
    const sorted = classifier.classify('lamp');
    expect(sorted.map(({ label }) => label)).to.have.members(['light', 'waste', 'bribe']);
    const probabilities = sorted.map(({ probability }) => probability);
    expect(probabilities).to.deep.equal([...probabilities].sort((a, b) => b - a));
    expect(probabilities.reduce((sum, each) => sum + each, 0)).to.be.closeTo(1, 1e-9);
  });

  it('is less sure about what it knows nothing of', () => {
    const sure = classifier.classify('the lamp is broken and dark')[0]?.probability ?? 0;
    expect(classifier.classify('xylophone')[0]?.probability).to.be.below(sure - 0.2);
  });

  it('learns the same from the same examples', () => {
    expect(trainClassifier(EXAMPLES).classify('a dark road')).to.deep.equal(classifier.classify('a dark road'));
  });

  it('learns in any language', () => {
    const { classify } = trainClassifier([
      { text: 'রাস্তার বাতি জ্বলে না', label: 'light' },
      { text: 'বাতি নষ্ট', label: 'light' },
      { text: 'ময়লা নেয় না', label: 'waste' },
      { text: 'ময়লা পড়ে আছে রাস্তায়', label: 'waste' },
    ]);
    expect(classify('আমাদের বাতি জ্বলছে না')[0]?.label).to.equal('light');
    expect(classify('ময়লা কেউ নেয় না')[0]?.label).to.equal('waste');
  });
});
