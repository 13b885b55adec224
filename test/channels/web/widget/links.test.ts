import { expect } from 'chai';
import { findLinks, isSafeAddress } from '../../../../channels/web/widget/links.ts';

const addresses = (text: string) => findLinks(text).flatMap(({ url }) => (url ? [url] : []));

describe('Links in a message', () => {
  it('leave out the full stop, the bracket and the danda behind them', () => {
    expect(addresses('See https://a.example/x?y=1.')).to.deep.equal(['https://a.example/x?y=1']);
    expect(addresses('(http://a.example/form)')).to.deep.equal(['http://a.example/form']);
    expect(addresses('দেখুন https://a.example/ফরম।')).to.deep.equal(['https://a.example/ফরম']);
  });

  it('dial numbers that are written internationally, and no other figures', () => {
    expect(addresses('Call +880 210-0001, or tel:999')).to.deep.equal(['tel:+8802100001', 'tel:999']);
    expect(addresses('It costs 3450 BDT, RD-7K3MP-Q, 2026-12-16, 0210 0001')).to.deep.equal([]);
  });

  it('call for help at one touch, in whatever digits, and only where a number to call can be meant', () => {
    const called = (text: string) => findLinks(text, '999').flatMap(({ url }) => (url ? [url] : []));
    for (const text of ['Call 999 now: fire', 'এখনই ৯৯৯ নম্বরে ফোন করুন', 'अभी ९९९ पर', 'اتصل بالرقم ٩٩٩ الآن', '999'])
      expect(called(text), text).to.deep.equal(['tel:999']);
    for (const text of ['RD-999-Q', '1999', '9999', 'form A999', '2026-999', '999/2'])
      expect(called(text), text).to.deep.equal([]);
    expect(addresses('Call 999 now')).to.deep.equal([]);
  });

  it('never run anything', () => {
    expect(addresses('javascript:alert(1) data:text/html,x vbscript:x //a.example')).to.deep.equal([]);
    for (const url of ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '//a.example', 'JAVASCRIPT:x'])
      expect(isSafeAddress(url), url).to.equal(false);
    for (const url of ['https://a.example', 'HTTP://a.example', 'tel:+8802'])
      expect(isSafeAddress(url), url).to.equal(true);
  });

  it('give back every character of the message', () => {
    for (const text of ['', 'plain', 'a https://b.example c +8802100001 d', 'https://b.example', '<b>x</b> http://']) {
      expect(
        findLinks(text)
          .map((piece) => piece.text)
          .join(''),
      ).to.equal(text);
    }
  });
});
