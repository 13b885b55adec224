import { expect } from 'chai';
import { followLanguage, tellLanguage } from '../../dialogs/language.ts';
import type { CitizenState } from '../../dialogs/state.ts';

const settings = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: 'Asia/Dhaka',
  emergencyNumber: '999',
};

/** The language after each message of a talk. */
function follow(texts: string[], state: CitizenState = {}, given = settings): string[] {
  return texts.map((text) => followLanguage(state, tellLanguage(text, given.languages), given));
}

describe('which language is spoken', () => {
  const told: Record<string, string | undefined> = {
    'where can i renew my passport': 'en',
    'plz help my father passed away need the paper': 'en',
    'আমার পাসপোর্ট নবায়ন করব কোথায়': 'bn',
    'पासपोर्ट कहाँ बनता है': 'hi',
    'أين أجدد جواز السفر': 'ar',
    'dónde renuevo mi pasaporte': 'es',
    'necesito sacar el acta de nacimiento de mi hijo': 'es',
    'passport kothay pabo': 'bn-Latn',
    'amar id card hariye geche ki korbo': 'bn-Latn',
    'ration card kahan banega': 'hi-Latn',
    'mera passport kho gaya hai': 'hi-Latn',
    passport: undefined,
    '7103': undefined,
  };
  for (const [text, language] of Object.entries(told))
    it(`"${text}" shows ${language ?? 'none'}`, () => expect(tellLanguage(text)?.language).to.equal(language));

  it('is the default until it shows', () => {
    expect(follow(['passport', '7103', 'hola'])).to.deep.equal(['en', 'en', 'es']);
  });

  it('stays over a foreign word, and changes with a message in another language', () => {
    expect(
      follow(['where can i renew my passport', 'gracias', 'পাসপোর্ট কোথায়', 'passport', 'ok', 'how much is it']),
    ).to.deep.equal(['en', 'en', 'bn', 'bn', 'bn', 'en']);
  });

  it('answers romanised writing in the language itself', () => {
    expect(follow(['passport kothay pabo', 'koto taka'])).to.deep.equal(['bn', 'bn']);
    expect(follow(['ration card kahan banega'])).to.deep.equal(['hi']);
  });

  it('is shown by one word in other letters than the usual ones', () => {
    const arabic = { ...settings, languages: ['ar', 'en'], defaultLanguage: 'ar' };
    expect(follow(['register newborn', 'وين المكتب', 'passport', 'RD-7K3MP-Q'], {}, arabic)).to.deep.equal([
      'en',
      'ar',
      'ar',
      'ar',
    ]);
    expect(follow(['water bill is crazy high'], {}, arabic)).to.deep.equal(['en']);
    expect(follow(['RD-7K3MP-Q'], {}, arabic)).to.deep.equal(['ar']);
    const hindi = { ...settings, languages: ['hi', 'en'], defaultLanguage: 'hi' };
    expect(follow(['ration card', 'the fee is high'], {}, hindi)).to.deep.equal(['hi', 'en']);
  });

  it('keeps to what was chosen', () => {
    expect(follow(['how much is it', 'কত টাকা লাগবে'], { language: 'es', languageFrom: 'chosen' })).to.deep.equal([
      'es',
      'es',
    ]);
  });

  it('speaks only what the city speaks', () => {
    const two = { ...settings, languages: ['en', 'bn'] };
    expect(follow(['dónde renuevo mi pasaporte', 'أين أجدد جواز السفر', 'জন্ম সনদ'], {}, two)).to.deep.equal([
      'en',
      'en',
      'bn',
    ]);
  });

  it('starts with the language of the device', () => {
    const state: CitizenState = { language: 'es', languageFrom: 'device' };
    expect(follow(['passport', 'where is the passport office'], state)).to.deep.equal(['es', 'en']);
  });
});
