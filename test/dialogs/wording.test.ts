import { expect } from 'chai';
import { countSegments } from '../../channels/twilio/segments.ts';
import { toGsm7 } from '../../channels/twilio/gsm7.ts';
import { WORDINGS } from '../../dialogs/wording/index.ts';
import type { Wording } from '../../dialogs/wording/wording.ts';

const NOW = new Date('2026-11-22T04:00:00Z');
const ZONE = 'Asia/Dhaka';
const SCRIPTS: Record<string, RegExp> = {
  bn: /\p{Script=Bengali}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Every sentence of a wording, its functions called with something plausible. */
function sentencesOf(wording: Wording): [key: string, text: string][] {
  const { formats: _, language: __, ...groups } = wording;
  return Object.entries(groups).flatMap(([group, value]) =>
    typeof value === 'string'
      ? []
      : Object.entries(value).map(([key, text]): [string, string] => [`${group}.${key}`, read(key, text)]),
  );
}

function read(key: string, text: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return '';
  const [first, second, third] = ARGUMENTS[key] ?? ['7103', '7104', '7105'];
  return String(text(first, second, third));
}

const ARGUMENTS: Record<string, unknown[]> = {
  facts: [['3450', '7103']],
  phones: [['7103']],
  access: [['7103']],
  openOn: ['7103', '7104', ['9:00']],
  otherOpenOn: ['7103', ['9:00']],
  hoursOf: ['7103', '7104', ['9:00']],
  hours: ['7103', ['7104']],
  manyOffices: [3],
  notOffered: [3],
  second: [['7103', '7104']],
  languageUnknown: [['7103']],
  whichPlace: [['7103', '7104']],
  missing: ['7103', 'cost', '7104'],
};

describe('the words that citizens read', () => {
  for (const wording of Object.values<Wording>(WORDINGS)) {
    const { language, formats } = wording;

    it(`${language}: every sentence says something, and nothing is left unfilled`, () => {
      for (const [key, text] of sentencesOf(wording)) {
        expect(text.trim(), key).to.not.equal('');
        expect(text, key).to.not.match(/undefined|NaN|\[object|\$\{|#/);
      }
    });

    it(`${language}: speaks plainly: no blame, no jargon, no signs that cost an SMS its room`, () => {
      for (const [key, text] of sentencesOf(wording)) {
        expect(text, key).to.not.match(/invalid|try again|policy|registered/i);
        expect(text, key).to.not.match(/\p{Extended_Pictographic}/u);
      }
    });

    it(`${language}: is written in its own script`, () => {
      const script = SCRIPTS[language];
      const isOwn = (text: string) => (script ? script.test(text) : !/[\u0600-\u0dff]/.test(text));
      const foreign = sentencesOf(wording).filter(([, text]) => /\p{L}/u.test(text) && !isOwn(text));
      expect(foreign).to.deep.equal([]);
    });

    it(`${language}: a sentence alone fits an SMS answer`, () => {
      for (const [key, text] of sentencesOf(wording))
        expect(countSegments(toGsm7(text)), `${key}: ${text}`).to.be.at.most(SCRIPTS[language] ? 4 : 2);
    });

    it(`${language}: buttons fit WhatsApp`, () => {
      for (const [key, label] of Object.entries(wording.labels))
        expect(label.length, `${key}: ${label}`).to.be.at.most(20);
    });

    it(`${language}: counts are in their plural`, () => {
      for (const unit of ['hours', 'days', 'workingDays', 'weeks', 'months'] as const) {
        const told = [1, 2, 3, 11, 100].map((count) => formats.duration({ min: count, max: count, unit }));
        expect(new Set(told).size, told.join(', ')).to.equal(5);
        expect(formats.duration({ min: 2, max: 3, unit })).to.match(/[2২].*[3৩]/u);
      }
      expect(formats.visits(0)).to.not.match(/[0০]/);
    });
  }

  it('writes money, days and hours as people there do', () => {
    const { en, bn, es, hi, ar } = WORDINGS;
    const cost = { amount: 3450, currency: 'BDT' };
    const told = [en, bn, es, hi, ar].map(({ formats }) => formats.cost(cost));
    expect(told).to.deep.equal(['3450 BDT', '৩৪৫০ টাকা', '3450 BDT', '3450 टका', '3450 تاكا']);
    const afternoon = new Date('2026-11-22T09:30:00Z');
    const times = [en, bn, es, hi, ar].map(({ formats }) => formats.moment(afternoon, NOW, ZONE));
    expect(times).to.deep.equal([
      'today at 15:30',
      'আজ বিকেল ৩:৩০-এ',
      'hoy a las 15:30',
      'आज दोपहर 3:30 बजे',
      'اليوم الساعة 3:30 مساءً',
    ]);
    expect(en.formats.day('2026-10-01', NOW)).to.equal('1 Oct');
    expect(en.formats.day('2025-10-01', NOW)).to.equal('1 Oct 2025');
    expect(en.formats.moment(new Date('2026-11-23T03:00:00Z'), NOW, ZONE)).to.equal('tomorrow at 09:00');
    expect(en.formats.moment(new Date('2026-11-26T03:00:00Z'), NOW, ZONE)).to.equal('Thu 09:00');
    expect(en.formats.moment(new Date('2026-12-26T03:00:00Z'), NOW, ZONE)).to.equal('Sat 26 Dec at 09:00');
  });

  it('tells distances as a walker would', () => {
    const { formats } = WORDINGS.en;
    expect([12, 370, 960, 4321, 12_600].map((metres) => formats.distance(metres))).to.deep.equal([
      'about 50 m away',
      'about 350 m away',
      'about 1 km away',
      'about 4.3 km away',
      'about 13 km away',
    ]);
  });

  it('keeps English within GSM-7', () => {
    for (const [key, text] of sentencesOf(WORDINGS.en)) expect(text, key).to.match(/^[ -~\n]*$/);
  });
});
