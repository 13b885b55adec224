import { expect } from 'chai';
import { ar } from '../../../../channels/web/widget/wording/ar.ts';
import { bn } from '../../../../channels/web/widget/wording/bn.ts';
import { en } from '../../../../channels/web/widget/wording/en.ts';
import { es } from '../../../../channels/web/widget/wording/es.ts';
import { hi } from '../../../../channels/web/widget/wording/hi.ts';

const SCRIPTS = { bn: /\p{Script=Bengali}/u, hi: /\p{Script=Devanagari}/u, ar: /\p{Script=Arabic}/u };

describe("The widget's own words", () => {
  it('are there in every language, each in its script', () => {
    for (const [language, wording] of Object.entries({ bn, hi, ar }))
      for (const [key, text] of Object.entries(wording))
        expect(String(text), `${language}.${key}`).to.match(SCRIPTS[language as keyof typeof SCRIPTS]);
  });

  it('leave no sentence untranslated', () => {
    const english = new Set(Object.values(en).map(String));
    for (const wording of [bn, es, hi, ar])
      for (const [key, text] of Object.entries(wording)) expect(english.has(String(text)), key).to.equal(false);
  });

  it('end a Bengali or Hindi sentence with its danda', () => {
    for (const { greeting, placeWhy, refused } of [bn, hi])
      for (const text of [...greeting, placeWhy, refused]) expect(text).to.match(/[।?]$/);
  });
});
