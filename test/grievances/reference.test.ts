import { expect } from 'chai';
import { ALPHABET, checkOf } from '../../grievances/checkCharacter.ts';
import { createReferences, parseReference, parseSecret, writeReference } from '../../grievances/reference.ts';
import { createVault } from '../../store/vault.ts';

const vault = createVault([Buffer.alloc(32, 7)]);
const references = createReferences(vault);
const good = (reference: string) => ({ kind: 'good', reference });

describe('a reference', () => {
  it('has its form, a digit among its letters, and a secret of six digits', () => {
    for (let n = 0; n < 3000; n++) {
      const { reference, secret } = references.make(`sms:SM${n}`, 0);
      expect(reference).to.match(/^RD-(?=.*\d)[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$/);
      expect(reference.slice(3, 8)).to.match(/\d/);
      expect(secret).to.match(/^\d{6}$/);
    }
  });

  it('is the same when its turn is done again, and another with each try and each turn', () => {
    const once = references.make('sms:SM1', 0);
    expect(createReferences(vault).make('sms:SM1', 0)).to.deep.equal(once);
    expect(references.make('sms:SM1', 1).reference).to.not.equal(once.reference);
    expect(references.make('sms:SM1', 1).secret).to.equal(once.secret);
    expect(references.make('sms:SM2', 0).reference).to.not.equal(once.reference);
    expect(createReferences(createVault([Buffer.alloc(32, 8)])).make('sms:SM1', 0).reference).to.not.equal(
      once.reference,
    );
  });

  it('with any one character wrong is known to be mistyped: every position, every character', () => {
    for (let n = 0; n < 40; n++) {
      const { reference } = references.make(`turn ${n}`, 0);
      for (const at of [3, 4, 5, 6, 7, 9]) {
        for (const wrong of `${ALPHABET}U`.split('').filter((one) => one !== reference[at])) {
          const mistyped = `${reference.slice(0, at)}${wrong}${reference.slice(at + 1)}`;
          expect(parseReference(`status ${mistyped}`), mistyped).to.deep.equal({ kind: 'mistyped' });
        }
      }
    }
  });

  it('with two characters swapped is known to be mistyped, neighbours or not', () => {
    for (let n = 0; n < 500; n++) {
      const data = references.make(`turn ${n}`, 0).reference.replaceAll('-', '').slice(2);
      for (let a = 0; a < 6; a++)
        for (let b = a + 1; b < 6; b++) {
          if (data[a] === data[b]) continue;
          const swapped = data.split('');
          [swapped[a], swapped[b]] = [data[b] ?? '', data[a] ?? ''];
          expect(checkOf(swapped.slice(0, 5).join('')), `${data}: ${a} and ${b}`).to.not.equal(swapped[5]);
        }
    }
  });

  it('is found in a sentence, in any case, with or without hyphens and spaces', () => {
    const reference = writeReference('7K3MP');
    const [, data = '', check = ''] = reference.split('-');
    const ways = [
      reference,
      `status ${reference.toLowerCase()}`,
      `Status rd ${data} ${check}`.toLowerCase(),
      `rd${data}${check}`.toLowerCase(),
      `what about RD ${data}${check}?`,
      `rd-${data} ${check} please tell me what became of it`,
      `RD 7K 3MP ${check}`,
      `my number is "${reference}".`,
      `RD–${data}–${check}`,
      `ＲＤ－${data}－${check}`,
      `স্ট্যাটাস RD-৭K৩MP-${check}`,
      `House 4, Station Rd broken lamp: ${reference}`,
    ];
    for (const way of ways) expect(parseReference(way), way).to.deep.equal(good(reference));
  });

  it('takes O for 0, I and L for 1', () => {
    const reference = writeReference('0A1B1');
    const check = reference.at(-1);
    for (const data of ['OAIBL', 'oalbi', '0a1b1'])
      expect(parseReference(`status rd-${data}-${check}`), data).to.deep.equal(good(reference));
  });

  it('is not seen where there is none', () => {
    const texts = [
      'where can i renew my passport',
      'the lamp in Station Rd broken since may',
      'Station Rd 1216 is dark',
      'house 12 Station Rd, Dhaka 1216',
      '3rd street lamp 45678 is off',
      'rdv at noon ok',
      'card 7K3MPQ',
      '',
    ];
    for (const text of texts) expect(parseReference(text), text).to.deep.equal({ kind: 'none' });
  });

  it('with a character missing or too many is known to be mistyped', () => {
    for (const text of ['status RD-7K3M-Q', 'status RD-7K3MPP-Q', 'rd 7k3m q', 'RD7K3MP'])
      expect(parseReference(text), text).to.deep.equal({ kind: 'mistyped' });
  });
});

describe('a secret', () => {
  it('is read from a sentence, in any script', () => {
    for (const text of ['482913', 'secret 482 913', 'it is 482-913.', '৪৮২৯১৩', '٤٨٢٩١٣'])
      expect(parseSecret(text), text).to.equal('482913');
  });

  it('is not a part of a longer number', () => {
    for (const text of ['4829131', '+8801748291', '48291', 'a482913', 'call 482913-22'])
      expect(parseSecret(text), text).to.equal(undefined);
  });
});
