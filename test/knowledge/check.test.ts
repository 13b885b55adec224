import { expect } from 'chai';
import { checkKnowledge } from '../../knowledge/check.ts';
import { area, entry, office } from './small.ts';

/** A knowledge file with these entries, offices and areas, as it might be read from anywhere. */
function judge(parts: Record<string, unknown>, known?: Parameters<typeof checkKnowledge>[1]) {
  return checkKnowledge({ version: 1, entries: [], offices: [], areas: [], ...parts }, known);
}

function placesOf(parts: Record<string, unknown>): string[] {
  return judge(parts).faults.map(({ place }) => place);
}

const service = (rest: object) => ({ ...entry('a'), ...rest });
const point = (rest: object) => ({ ...office('o'), ...rest });
const row = (rest: object) => point({ schedule: [{ byday: 'MO', opensAt: '09:00', closesAt: '17:00', ...rest }] });

describe('a knowledge file is checked', () => {
  it('and taken with its defaults when it is good', () => {
    const { file, faults } = judge({
      entries: [{ id: 'a', kind: 'service', names: { en: 'A' } }],
      areas: [{ id: 'x' }],
    });
    expect(faults).to.deep.equal([]);
    expect(file?.entries[0]?.status).to.equal('published');
    expect(file?.areas[0]?.names).to.deep.equal({});
  });

  const faults: [string, object, string][] = [
    ['an unknown field', { entries: [service({ colour: 'blue' })] }, 'entries[0].colour'],
    ['an unknown field inside', { entries: [service({ cost: { free: true, vat: 1 } })] }, 'entries[0].cost.vat'],
    ['an unknown list', { people: [] }, 'people'],
    ['an id of other letters', { entries: [service({ id: 'Born_Here' })] }, 'entries[0].id'],
    ['an id that stands twice', { entries: [entry('a'), entry('b'), entry('a')] }, 'entries[2].id'],
    ['an office that is not there', { entries: [service({ offices: ['nowhere'] })] }, 'entries[0].offices[0]'],
    ['an entry that is not there', { entries: [service({ related: ['a', 'gone'] })] }, 'entries[0].related[1]'],
    ['an area that is not there', { offices: [point({ areas: ['gone'] })] }, 'offices[0].areas[0]'],
    ['a parent that is not there', { areas: [area('x', { parent: 'gone' })] }, 'areas[0].parent'],
    ['no name', { entries: [service({ names: {} })] }, 'entries[0].names'],
    ['an empty name', { offices: [point({ names: { en: ' ' } })] }, 'offices[0].names.en'],
    ['no language', { entries: [service({ names: { english: 'A' } })] }, 'entries[0].names.english'],
    ['a kind of its own', { entries: [service({ kind: 'thing' })] }, 'entries[0].kind'],
    [
      'a currency that does not exist',
      { entries: [service({ cost: { amount: 1, currency: 'XYZW' } })] },
      'entries[0].cost.currency',
    ],
    ['money without a currency', { entries: [service({ cost: { amount: 1 } })] }, 'entries[0].cost.currency'],
    [
      'a cost that is free and is not',
      { entries: [service({ cost: { free: true, amount: 3, currency: 'BDT' } })] },
      'entries[0].cost',
    ],
    ['a cost of nothing known', { entries: [service({ cost: {} })] }, 'entries[0].cost'],
    [
      'a highest price under the lowest',
      { entries: [service({ cost: { min: 5, max: 3, currency: 'BDT' } })] },
      'entries[0].cost.max',
    ],
    ['a price below zero', { entries: [service({ cost: { amount: -1, currency: 'BDT' } })] }, 'entries[0].cost.amount'],
    ['a time in moons', { entries: [service({ time: { min: 1, max: 2, unit: 'moons' } })] }, 'entries[0].time.unit'],
    ['half a visit', { entries: [service({ visits: 1.5 })] }, 'entries[0].visits'],
    ['31 February', { entries: [service({ checkedOn: '2026-02-31' })] }, 'entries[0].checkedOn'],
    [
      'an end before the beginning',
      { entries: [service({ validFrom: '2026-05-01', validTo: '2026-04-30' })] },
      'entries[0].validTo',
    ],
    ['an address that is none', { entries: [service({ onlineUrl: 'ftp://x.example' })] }, 'entries[0].onlineUrl'],
    ['a phone number that is none', { entries: [service({ phones: ['call us'] })] }, 'entries[0].phones[0]'],
    [
      'a document without a name',
      { entries: [service({ documents: [{ note: { en: 'x' } }] })] },
      'entries[0].documents[0].names',
    ],
    ['a time of day that does not exist', { offices: [row({ opensAt: '25:61' })] }, 'offices[0].schedule[0].opensAt'],
    ['24:00 as an opening', { offices: [row({ opensAt: '24:00' })] }, 'offices[0].schedule[0].opensAt'],
    ['opening and closing at once', { offices: [row({ closesAt: '09:00' })] }, 'offices[0].schedule[0].closesAt'],
    ['a day that does not exist', { offices: [row({ byday: 'MO, XX' })] }, 'offices[0].schedule[0].byday'],
    [
      'a closure that ends before it begins',
      { offices: [point({ closures: [{ from: '2026-02-02', to: '2026-02-01' }] })] },
      'offices[0].closures[0].to',
    ],
    ['a time zone that does not exist', { offices: [point({ timeZone: 'Asia/Nowhere' })] }, 'offices[0].timeZone'],
    ['a place off the globe', { offices: [point({ position: { lat: 91, lon: 0 } })] }, 'offices[0].position.lat'],
    ['an item that is none', { areas: ['x'] }, 'areas[0]'],
  ];
  for (const [what, parts, place] of faults)
    it(`${what} is refused at ${place}`, () => {
      expect(placesOf({ ...parts })).to.deep.equal([place]);
    });

  it('an area that contains itself is refused, by whatever way', () => {
    const areas = [
      area('a', { parent: 'b' }),
      area('b', { parent: 'c' }),
      area('c', { parent: 'a' }),
      area('d', { parent: 'd' }),
    ];
    expect(placesOf({ areas })).to.deep.equal([
      'areas[0].parent',
      'areas[1].parent',
      'areas[2].parent',
      'areas[3].parent',
    ]);
  });

  it('all faults are told at once, those between fields and items included', () => {
    const entries = [
      service({
        colour: 'blue',
        id: 'A!',
        time: { min: 3, max: 1, unit: 'moons' },
        offices: ['nowhere'],
        validFrom: '2026-02-02',
        validTo: '2026-01-01',
      }),
      entry('b'),
      entry('b'),
    ];
    expect(placesOf({ entries, offices: [row({ opensAt: 'noon' })], version: 2 })).to.have.members([
      'version',
      'entries[0].colour',
      'entries[0].id',
      'entries[0].time.unit',
      'entries[0].time.max',
      'entries[0].validTo',
      'entries[0].offices[0]',
      'entries[2].id',
      'offices[0].schedule[0].opensAt',
    ]);
  });

  it('a reference may lead to what the store holds already', () => {
    const known = { entries: new Set(['e']), offices: new Set(['o']), areas: new Map([['a', null]]) };
    const parts = { entries: [service({ offices: ['o'], related: ['e'] })], areas: [area('b', { parent: 'a' })] };
    expect(judge(parts, known).faults).to.deep.equal([]);
  });

  it('a circle that closes through the store is refused', () => {
    const known = {
      entries: new Set<string>(),
      offices: new Set<string>(),
      areas: new Map([
        ['a', 'b'],
        ['b', null],
      ]),
    };
    expect(judge({ areas: [area('b', { parent: 'a' })] }, known).faults.map(({ place }) => place)).to.deep.equal([
      'areas[0].parent',
    ]);
  });

  it('every fault says in words what is expected', () => {
    for (const [, parts] of faults)
      for (const { message } of judge({ ...parts }).faults)
        expect(message).to.match(
          /expected|known here|there is no|stands twice|contains itself|same as opensAt|is empty/,
        );
  });

  it('hours past midnight, all day and a year of none are good', () => {
    for (const times of [
      { opensAt: '22:00', closesAt: '02:00' },
      { opensAt: '00:00', closesAt: '24:00' },
      { opensAt: '18:00', closesAt: '00:00' },
      { validFrom: null, validTo: null },
    ])
      expect(judge({ offices: [row(times)] }).faults).to.deep.equal([]);
  });
});
