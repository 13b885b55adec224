import { expect } from 'chai';
import { readSampleCity } from '../../knowledge/sample/index.ts';

describe('the sample city', () => {
  it('loads as one knowledge file', async () => {
    const city = await readSampleCity();
    expect(city.version).to.equal(1);
    expect(city.entries).not.to.have.length(0);
  });
});
