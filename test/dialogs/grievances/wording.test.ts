import { expect } from 'chai';
import { toGsm7 } from '../../../channels/twilio/gsm7.ts';
import { countSegments } from '../../../channels/twilio/segments.ts';
import type { CaseDeed, Recognised } from '../../../dialogs/recognisers/recogniser.ts';
import { createWordRecogniser } from '../../../dialogs/recognisers/wordRecogniser.ts';
import { GRIEVANCE_WORDINGS } from '../../../dialogs/wording/grievances/index.ts';
import type { GrievanceWording } from '../../../dialogs/wording/grievances/wording.ts';

/** Words of a language that a sentence asks for, and what they have to mean when they come back. */
const ASKED_FOR: Record<string, [word: string, deed: CaseDeed][]> = {
  en: [
    ['SKIP', 'skip'],
    ['ANON', 'anonymous'],
    ['ME TOO', 'join'],
    ['NEW', 'own'],
    ['DELETE MY DATA', 'forget'],
  ],
  bn: [
    ['বাদ', 'skip'],
    ['গোপন', 'anonymous'],
    ['আমিও', 'join'],
    ['নতুন', 'own'],
    ['আমার তথ্য মুছুন', 'forget'],
  ],
  es: [
    ['OMITIR', 'skip'],
    ['ANONIMO', 'anonymous'],
    ['YO TAMBIEN', 'join'],
    ['NUEVA', 'own'],
    ['BORRAR MIS DATOS', 'forget'],
  ],
  hi: [
    ['छोड़ें', 'skip'],
    ['गुमनाम', 'anonymous'],
    ['मैं भी', 'join'],
    ['नई', 'own'],
    ['मेरा डेटा हटाएँ', 'forget'],
  ],
  ar: [
    ['تخطي', 'skip'],
    ['مجهول', 'anonymous'],
    ['أنا أيضا', 'join'],
    ['جديدة', 'own'],
    ['احذف بياناتي', 'forget'],
  ],
};

const COMPLAINING: Record<string, string> = { en: 'COMPLAIN', bn: 'অভিযোগ', es: 'QUEJA', hi: 'शिकायत', ar: 'شكوى' };
const STATUS: Record<string, string> = { en: 'STATUS', bn: 'অবস্থা', es: 'ESTADO', hi: 'स्थिति', ar: 'حالة الشكوى' };
const MENU: Record<string, string> = { en: 'MENU', bn: 'মেনু', es: 'MENU', hi: 'मेनू', ar: 'قائمة' };

describe('the words about grievances that citizens read', () => {
  const recogniser = createWordRecogniser();
  const hear = (text: string, language: string, isTelling = true): Promise<Recognised> =>
    recogniser.recognise(text, language, { isAsked: true, hasSubject: false, isTelling });

  for (const [language, words] of Object.entries<GrievanceWording>(GRIEVANCE_WORDINGS)) {
    it(`${language}: every sentence says something`, () => {
      for (const [key, text] of sentencesOf(words)) {
        expect(text.trim(), key).to.not.equal('');
        expect(text, key).to.not.match(/undefined|NaN|\[object|\$\{/);
        expect(text, key).to.not.match(/invalid|try again|policy|registered/i);
      }
    });

    it(`${language}: the words that it asks for are in its sentences and are understood when they come back`, async () => {
      const all = sentencesOf(words).map(([, text]) => text);
      for (const [word, deed] of ASKED_FOR[language] ?? []) {
        expect(
          all.some((text) => text.includes(word)),
          word,
        ).to.equal(true);
        expect(await hear(word, language), word).to.deep.include({ kind: 'case', deed });
      }
      for (const deed of ['add', 'withdraw', 'reopen', 'appeal', 'rate'] as const)
        expect(await hear(words.follow.may[deed], language, false), deed).to.deep.include({ kind: 'case', deed });
      for (const [word, kind] of [
        [COMPLAINING[language], 'grievance'],
        [STATUS[language], 'status'],
        [MENU[language], 'command'],
      ] as const) {
        expect(
          all.some((text) => text.includes(word ?? '')),
          word,
        ).to.equal(true);
        expect((await hear(word ?? '', language, false)).kind, word).to.equal(kind);
      }
    });

    it(`${language}: a receipt and every question fit into one message`, () => {
      const { filing, deeds, data } = words;
      const receipt = [
        filing.filed('RD-7K3MP-Q', '482913'),
        filing.onlyKey,
        filing.mustAnswer(OFFICE[language] ?? '', DAY[language] ?? ''),
        filing.statusTells,
      ].join(' ');
      const questions = [
        receipt,
        `${filing.goOn('x'.repeat(30))} ${filing.name}`,
        `${filing.notedAs('x'.repeat(30))} ${filing.nameOrUnknown}`,
        `${filing.sorry} ${filing.kindAndWhere('x'.repeat(30))}`,
        `${deeds.solvedThanks} ${deeds.rate}`,
        deeds.appeal('RD-7K3MP-Q'),
        `${data.askDelete(3)} ${data.whatStays}`,
        `${data.deleted(2, 2)} ${data.deletedStays} ${data.withSecret}`,
      ];
      for (const text of questions)
        expect(countSegments(toGsm7(text)), text).to.be.at.most(language === 'en' || language === 'es' ? 2 : 4);
    });
  }
});

const OFFICE: Record<string, string> = {
  en: 'Planning and Building',
  bn: 'সার্বজনীন পরিবহন বিভাগ',
  es: 'Urbanismo y Edificación',
  hi: 'सार्वजनिक परिवहन विभाग',
  ar: 'التخطيط والبناء',
};
const DAY: Record<string, string> = {
  en: 'Thu 17 Sept',
  bn: 'বৃহস্পতি ১৭ সেপ্টেম্বর',
  es: 'mié 17 sept',
  hi: 'बृहस्पति, 17 सितंबर',
  ar: 'الأربعاء 17 سبتمبر',
};

function sentencesOf(words: GrievanceWording): [key: string, text: string][] {
  return Object.entries(words).flatMap(([group, value]) => read(group, value));
}

function read(key: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function')
    return [[key, String(value(...(ARGUMENTS[key.split('.').at(-1) ?? ''] ?? ['7', '8', '9'])))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => read(`${key}.${name}`, inner));
}

const ARGUMENTS: Record<string, unknown[]> = {
  complaint: ['RD-7K3MP-Q', '12', ['7'], '8'],
  youMay: [['7', '8']],
  photos: [2],
  files: [2],
  complaints: [2],
  askDelete: [2],
  deleted: [1, 2],
};
