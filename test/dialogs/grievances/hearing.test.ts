import { expect } from 'chai';
import { changeIn, looksLikeQuestion } from '../../../dialogs/grievances/asks.ts';
import { nameIn } from '../../../dialogs/grievances/filing/names.ts';
import { withoutReference } from '../../../dialogs/grievances/withoutReference.ts';

describe('what is heard while a grievance is told', () => {
  const names: [text: string, name: string | undefined][] = [
    ['Rahim Uddin', 'Rahim Uddin'],
    ['my name is Rahim Uddin.', 'Rahim Uddin'],
    ['আমার নাম রহিম উদ্দিন', 'রহিম উদ্দিন'],
    ['me llamo Juan Pérez', 'Juan Pérez'],
    ['اسمي أحمد علي', 'أحمد علي'],
    ['It is next to the house with the green gate.', undefined],
    ['4217', undefined],
    ['why do you ask?', undefined],
    ['...', undefined],
  ];
  for (const [text, name] of names)
    it(`"${text}" is ${name ? `the name ${name}` : 'no name'}`, () => expect(nameIn(text)).to.equal(name));

  const questions = [
    'where can i renew my passport',
    'is the office open?',
    '¿dónde está',
    'কোথায় যাব',
    'कहाँ जाऊँ',
    'أين أذهب',
  ];
  for (const text of questions) it(`"${text}" is a question`, () => expect(looksLikeQuestion(text)).to.equal(true));

  for (const text of ['the lamp is dark', 'they refused me', 'রাস্তার বাতি জ্বলে না'])
    it(`"${text}" is none`, () => expect(looksLikeQuestion(text)).to.equal(false));

  it('hears what is to be done with a case that is named beside it', () => {
    expect(changeIn(withoutReference('withdraw RD-7K3MP-Q please'))).to.equal('withdraw');
    expect(changeIn(withoutReference('status rd 7k3mp q'))).to.equal(undefined);
    expect(withoutReference('status RD 7K3MP Q 482913')).to.equal('status   482913');
  });
});
