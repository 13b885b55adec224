import { expect } from 'chai';
import { chooseRoute, type Route } from '../../grievances/routing.ts';
import { CATEGORIES, draft, openTempOffice, ROUTING } from './office.ts';

const [LIGHT = never()] = CATEGORIES;
const AREAS = ['lane', 'old-town', 'city'];
const route = (_id: string, change: Partial<Route>): Route => ({ _id, department: 'd', group: _id, ...change });
const groupOf = (routes: Route[], areas = AREAS) => chooseRoute(routes, ROUTING.departments, LIGHT, areas).group;

describe('routing', () => {
  it('takes the most specific: the category before the area, the narrower area before the wider', () => {
    const everywhere = route('category', { category: 'streetLight' });
    const city = route('city', { category: 'streetLight', area: 'city' });
    const town = route('town', { category: 'streetLight', area: 'old-town' });
    const areaOnly = route('area', { area: 'lane' });
    expect(groupOf([areaOnly, everywhere])).to.equal('category');
    expect(groupOf([everywhere, city])).to.equal('city');
    expect(groupOf([town, city, everywhere, areaOnly])).to.equal('town');
    expect(groupOf([areaOnly])).to.equal('area');
    expect(groupOf([town, city], ['elsewhere'])).to.equal('streets');
  });

  it('brings ties and gaps to the inbox, never nowhere', () => {
    const tie = [route('one', { category: 'streetLight' }), route('two', { category: 'streetLight' })];
    expect(groupOf(tie)).to.equal('inbox');
    expect(chooseRoute([], [], LIGHT, [])).to.deep.equal({ department: 'front-desk', group: 'inbox' });
  });

  it('follows a change of the data at once', async () => {
    const office = await openTempOffice();
    try {
      const place = { areas: AREAS };
      const before = await office.grievances.file(draft('t1', { place }));
      expect(before.holder.group).to.equal('streets-old-town');
      await office.grievances.routing.saveRoute(route('lane', { category: 'streetLight', area: 'lane' }));
      expect((await office.grievances.file(draft('t2', { place }))).holder.group).to.equal('lane');
    } finally {
      await office.close();
    }
  });
});

function never(): never {
  throw new Error('the office has no categories');
}
