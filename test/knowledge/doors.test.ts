import { expect } from 'chai';
import { orderDoors } from '../../knowledge/doors.ts';
import type { Office } from '../../knowledge/model.ts';
import type { Place } from '../../knowledge/outcome.ts';
import { area, office } from './small.ts';

const areas = new Map(
  [
    area('city', { position: { lat: 24.9, lon: 91.87 } }),
    area('north', { parent: 'city', position: { lat: 24.95, lon: 91.87 } }),
    area('lane', { parent: 'north' }),
    area('south', { parent: 'city', position: { lat: 24.85, lon: 91.87 } }),
  ].map((one) => [one.id, one]),
);
const at = (lat: number) => ({ lat, lon: 91.87 });

const main = office('main', { position: at(24.96), areas: ['south'] });
const far = office('far', { position: at(24.7), areas: ['north'] });
const near = office('near', { position: at(24.94), areas: ['north', 'south'] });
const anyone = office('anyone', { position: at(24.8), areas: [] });
const nowhere = office('nowhere', { areas: ['north'] });

function doors(offices: Office[], place?: Place): string[] {
  return orderDoors(offices, place, (id) => areas.get(id)).map(({ office, chosenAs }) => `${office.id} ${chosenAs}`);
}

describe('the door a citizen is sent to', () => {
  it('without a place is the main one, the others in the order of the entry', () => {
    expect(doors([main, far, near])).to.deep.equal(['main main', 'far main', 'near main']);
    expect(doors([main, near], {})).to.deep.equal(['main main', 'near main']);
    expect(doors([main, near], { areaId: 'gone' })).to.deep.equal(['main main', 'near main']);
  });

  it('is the nearest that serves the area, however near another one is', () => {
    expect(doors([main, far, near], { areaId: 'north' })).to.deep.equal(['near serves', 'far serves', 'main nearest']);
  });

  it('serves when it lists an area around the citizen, and everyone when it lists none', () => {
    expect(doors([main, far], { areaId: 'lane' })).to.deep.equal(['far serves', 'main nearest']);
    expect(doors([main, anyone], { areaId: 'north' })).to.deep.equal(['anyone serves', 'main nearest']);
  });

  it('is the nearest of all where none serves the area, and is told as such', () => {
    expect(doors([far, near, main], { areaId: 'city' })).to.deep.equal(['near nearest', 'main nearest', 'far nearest']);
  });

  it('is measured from where the citizen stands, else from the area or the one around it', () => {
    const [first] = orderDoors([near], { areaId: 'lane' }, (id) => areas.get(id));
    expect(first?.distance).to.be.closeTo(1112, 1);
    const [standing] = orderDoors([near], { areaId: 'lane', position: at(24.93) }, (id) => areas.get(id));
    expect(standing?.distance).to.be.closeTo(1112, 1);
    expect(doors([near, far], { areaId: 'north', position: at(24.7) })).to.deep.equal(['far serves', 'near serves']);
  });

  it('comes last among those that serve when nobody knows where it is', () => {
    expect(doors([nowhere, far], { areaId: 'north' })).to.deep.equal(['far serves', 'nowhere serves']);
  });
});
