import { expect } from 'chai';
import type { Area } from '../../../knowledge/model.ts';
import { createGazetteer } from '../../../knowledge/places/gazetteer.ts';
import { area } from '../small.ts';

const areas: Area[] = [
  area('city', { names: { en: 'Riverside' }, position: { lat: 24.9, lon: 91.87 } }),
  area('lake-road', {
    names: { en: 'Lake Road', bn: 'লেক রোড', hi: 'झील रोड', ar: 'شارع البحيرة' },
    postcodes: ['7101'],
    parent: 'city',
  }),
  area('north-bank', {
    names: { en: 'North Bank', bn: 'উত্তর পাড়' },
    postcodes: ['SW1A 1AA', '7109'],
    parent: 'city',
    position: { lat: 24.95, lon: 91.87 },
  }),
  area('south-bank', { names: { en: 'South Bank' }, postcodes: ['7109'], parent: 'city' }),
  area('green-hill', { names: { en: 'Green Hill' }, parent: 'city' }),
  area('harbour', { names: { en: 'Harbour', bn: 'বন্দর', ar: 'الميناء' }, parent: 'city' }),
  area('market', { names: { en: 'Market' }, parent: 'city' }),
  area('ward-3', { names: { en: 'Ward 3', bn: '৩ নং ওয়ার্ড' }, parent: 'city' }),
  area('ward-13', { names: { en: 'Ward 13', bn: '১৩ নং ওয়ার্ড' }, parent: 'city' }),
  area('station-east', { names: { en: 'Station Street' }, parent: 'harbour' }),
  area('station-west', { names: { en: 'Station Street' }, parent: 'north-bank' }),
];
const ordinary = new Set(['market', 'water', 'hill', 'bank', 'passport', 'office', 'need', 'green']);
const gazetteer = createGazetteer(areas, (word) => ordinary.has(word));

const told = (text: string) => {
  const found = gazetteer.find(text);
  if (found.kind === 'certain') return found.area.id;
  return found.kind === 'unsure' ? found.areas.map(({ id }) => id) : undefined;
};

describe('a citizen who names a place', () => {
  const certain: [string, string][] = [
    ['Lake Road', 'lake-road'],
    ['lake road please', 'lake-road'],
    ['LAKEROAD', 'lake-road'],
    ['lak road', 'lake-road'],
    ['nort bank', 'north-bank'],
    ['i live in nroth bank', 'north-bank'],
    ['passport office near Lake Road', 'lake-road'],
    ['need a passport in green hil', 'green-hill'],
    ['habour', 'harbour'],
    ['office close to the sea, near habour', 'harbour'],
    ['is the water good at harbour', 'harbour'],
    ['লেক রোড', 'lake-road'],
    ['বন্দরে থাকি', 'harbour'],
    ['উত্তর পাড়ের অফিস কোথায়', 'north-bank'],
    ['झील रोड के पास', 'lake-road'],
    ['بالميناء', 'harbour'],
    ['في شارع البحيرة', 'lake-road'],
    ['ward 3', 'ward-3'],
    ['ward 13', 'ward-13'],
    ['ward no 3', 'ward-3'],
    ['i live in ward number 13', 'ward-13'],
    ['13 ward', 'ward-13'],
    ['ওয়ার্ড নম্বর ৩', 'ward-3'],
    ['৩ ওয়ার্ড', 'ward-3'],
    ['১৩ নং ওয়ার্ড', 'ward-13'],
    ['7101', 'lake-road'],
    ['৭১০১', 'lake-road'],
    ['७१०१ में', 'lake-road'],
    ['٧١٠١', 'lake-road'],
    ['my postcode is 7101', 'lake-road'],
    ['sw1a1aa', 'north-bank'],
    ['near SW1A 1AA', 'north-bank'],
    ['Station Street, Harbour', 'station-east'],
    ['Lake Road in Riverside', 'lake-road'],
    ['Riverside', 'city'],
    ['market', 'market'],
  ];
  for (const [text, id] of certain)
    it(`is understood: ${text}`, () => {
      expect(told(text)).to.equal(id);
    });

  const unsure: [string, string[]][] = [
    ['Station Street', ['station-east', 'station-west']],
    ['7109', ['north-bank', 'south-bank']],
    ['lake', ['lake-road']],
    ['harbr', ['harbour']],
  ];
  for (const [text, ids] of unsure)
    it(`is asked which is meant: ${text}`, () => {
      expect(told(text)).to.deep.equal(ids);
    });

  const none = [
    'need a permit for a house on the hill',
    'passport',
    'water',
    'bank',
    'sell things on the market',
    'ward 4',
    'what do i bring',
    'how much for 3',
    'yes',
    'open on friday?',
    '7999',
    '',
    'i lost my card in the bus to the office',
    'new road tax for my car',
  ];
  for (const text of none)
    it(`is not sent somewhere by ordinary words: ${text || '(nothing)'}`, () => {
      expect(told(text)).to.equal(undefined);
    });

  it('is told which part of the text named it, as it was written', () => {
    expect(gazetteer.find('Passport office near LAKE Road, thanks')).to.deep.include({ matched: 'LAKE Road' });
    expect(gazetteer.find('উত্তর পাড়ের অফিস')).to.deep.include({ matched: 'উত্তর পাড়ের' });
  });
});

describe('a shared location', () => {
  it('belongs to the area whose position is nearest', () => {
    expect(gazetteer.at({ lat: 24.94, lon: 91.87 })?.id).to.equal('north-bank');
    expect(gazetteer.at({ lat: 24.91, lon: 91.87 })?.id).to.equal('city');
    expect(createGazetteer([area('x')], () => false).at({ lat: 0, lon: 0 })).to.equal(undefined);
  });
});

describe('a gazetteer of a large city', () => {
  it('answers in a moment', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      area(`a-${at}`, { names: { en: `Quarter ${at} of the Old Mill` } }),
    );
    const large = createGazetteer([...many, ...areas], (word) => ordinary.has(word));
    const began = performance.now();
    for (let round = 0; round < 20; round++)
      large.find('where do i renew my passport when i live close to nort bank today');
    expect((performance.now() - began) / 20).to.be.below(50);
  });
});
