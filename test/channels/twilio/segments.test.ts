import { expect } from 'chai';
import { isGsm7, toGsm7 } from '../../../channels/twilio/gsm7.ts';
import { allowedSegments, countSegments } from '../../../channels/twilio/segments.ts';

describe('what an SMS costs', () => {
  const cases: [string, string, number][] = [
    ['an empty text', '', 1],
    ['160 characters of GSM-7', 'a'.repeat(160), 1],
    ['161 characters of GSM-7', 'a'.repeat(161), 2],
    ['306 characters of GSM-7', 'a'.repeat(306), 2],
    ['307 characters of GSM-7', 'a'.repeat(307), 3],
    ['80 euro signs, two septets each', '€'.repeat(80), 1],
    ['81 euro signs', '€'.repeat(81), 2],
    ['an escape that would be parted from its character', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['70 characters of UCS-2', 'ক'.repeat(70), 1],
    ['71 characters of UCS-2', 'ক'.repeat(71), 2],
    ['134 characters of UCS-2', 'ক'.repeat(134), 2],
    ['268 characters of UCS-2', 'ক'.repeat(268), 4],
    ['269 characters of UCS-2', 'ক'.repeat(269), 5],
    ['35 emoji, two units each', '😀'.repeat(35), 1],
    ['36 emoji', '😀'.repeat(36), 2],
    ['67 emoji: 33 a part, since none is cut in two', '😀'.repeat(67), 3],
    ['one character outside GSM-7 in 71', `${'a'.repeat(70)}ক`, 2],
  ];
  for (const [name, text, segments] of cases) {
    it(`is ${segments} for ${name}`, () => expect(countSegments(text)).to.equal(segments));
  }

  it('may be two in English, even with a foreign name in it, and four in Bengali', () => {
    expect(allowedSegments('Where to renew a passport')).to.equal(2);
    expect(allowedSegments('Passport office, ঢাকা')).to.equal(2);
    expect(allowedSegments('পাসপোর্ট অফিস, Dhaka')).to.equal(4);
    expect(allowedSegments('12:00 😀')).to.equal(2);
  });
});

describe('bringing a text to GSM-7', () => {
  const cases: [string, string, string][] = [
    ['quotes and apostrophes', '“Don’t” ‘go’ „there‟', '"Don\'t" \'go\' "there"'],
    ['dashes and dots', '9–13 — closed… • no', '9-13 - closed... - no'],
    ['blanks that do not break', '3\u00a0450\u202fBDT\u2009ok', '3 450 BDT ok'],
    ['invisible marks', 'a\u200b\u200e\ufeffb\u00ad', 'ab'],
    ['an emoji', 'Open now 😀', 'Open now '],
    ['fractions and fullwidth letters', '½ ＡＢ m² №', '1/2 AB m2 No'],
    [
      'the accents that Spanish can spare',
      'Trámite así: avión, según el niño, ¡después!',
      'Tramite asi: avion, segun el niño, ¡después!',
    ],
    ['letters with an accent apart', 'nin\u0303o cafe\u0301', 'niño café'],
    ['names from elsewhere', 'Łódź, Çeşme, Đorđe', 'Lodz, Çesme, Dorde'],
    ['the taka sign', '৳50', 'Tk 50'],
  ];
  for (const [name, text, plain] of cases) {
    it(`changes ${name}`, () => {
      expect(toGsm7(text)).to.equal(plain);
      expect(isGsm7(plain)).to.equal(true);
    });
  }

  it('leaves a text as it is that needs UCS-2 anyway', () => {
    expect(toGsm7('“Trámite” – ঢাকা')).to.equal('“Trámite” – ঢাকা');
  });

  it('leaves what GSM-7 has: é ñ ü ¿ ¡ and the euro', () => {
    expect(toGsm7('¿Qué? ¡Pingüino, niño! 5 €')).to.equal('¿Qué? ¡Pingüino, niño! 5 €');
  });
});
