import { expect } from 'chai';
import { createOfficeNames } from '../../../knowledge/places/officeNames.ts';
import { office } from '../small.ts';

const offices = [
  office('land', { names: { en: 'Land Office', bn: 'ভূমি অফিস' } }),
  office('land-north', { names: { en: 'North Land Office' } }),
  office('hall', { names: { en: 'City Hall', es: 'Ayuntamiento' } }),
  office('hall-desk', { names: { en: 'City Hall' } }),
];
const named = (text: string) => {
  const found = createOfficeNames(offices).find(text);
  return found && [found.office.id, found.words];
};

describe('an office that is named', () => {
  it('is found where its whole name stands, in any of its languages', () => {
    expect(named('is the land office open on Sunday?')).to.deep.equal(['land', 2]);
    expect(named('ভূমি অফিস কি খোলা?')).to.deep.equal(['land', 2]);
    expect(named('¿está abierto el AYUNTAMIENTO?')).to.deep.equal(['hall', 1]);
  });
  it('is the one with the longest name, and the first of two with the same', () => {
    expect(named('city hall or the north land office?')).to.deep.equal(['land-north', 3]);
    expect(named('when does city hall open')).to.deep.equal(['hall', 2]);
  });
  it('is none where only a part of a name is said, or a longer word', () => {
    expect(named('which office for land?')).to.equal(undefined);
    expect(named('is the mainland office open?')).to.equal(undefined);
    expect(createOfficeNames([]).find('land office')).to.equal(undefined);
  });

  it('finds the first office whose name has all of some words', () => {
    const { holding } = createOfficeNames(offices);
    expect(holding(['land', 'office'])?.office.id).to.equal(createOfficeNames(offices).find('land office')?.office.id);
    expect(holding(['office', 'bribe'])).to.equal(undefined);
    expect(holding(['north', 'office'])).to.equal(undefined);
    expect(holding(['office', 'north', 'land'])?.office.id).to.equal('land-north');
    expect(holding([])).to.equal(undefined);
  });
});
