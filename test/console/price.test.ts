import { expect } from 'chai';
import { wordPrice } from '../../console/views/words/price.ts';

describe('what an SMS costs', () => {
  it("is told as exactly as one needs it, in the city's currency", () => {
    expect(wordPrice(3, undefined)).to.equal('');
    expect(wordPrice(3, { amount: 0.008, currency: 'USD' })).to.equal('0.024 USD');
    expect(wordPrice(1, { amount: 0.0079, currency: 'USD' })).to.equal('0.0079 USD');
    expect(wordPrice(1000, { amount: 0.35, currency: 'BDT' })).to.equal('350 BDT');
    expect(wordPrice(12345, { amount: 0.0079, currency: 'USD' })).to.equal('97.53 USD');
    expect(wordPrice(7, { amount: 3.4, currency: 'JPY' })).to.equal('24 JPY');
  });
});
