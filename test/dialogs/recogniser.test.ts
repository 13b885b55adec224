import { expect } from 'chai';
import { EXAMPLES } from '../../dialogs/recognisers/examples/index.ts';
import type { Recognised } from '../../dialogs/recognisers/recogniser.ts';
import { createWordRecogniser } from '../../dialogs/recognisers/wordRecogniser.ts';
import { ASPECTS } from '../../dialogs/wording/aspects.ts';

const recogniser = createWordRecogniser();
const calm = { isAsked: false, hasSubject: true };

const recognise = (text: string, language = 'en', circumstances = calm) =>
  recogniser.recognise(text, language, circumstances);

/** What is recognised, in one word or two. */
async function kindOf(text: string, language?: string, circumstances = calm): Promise<string> {
  return brief(await recognise(text, language, circumstances));
}

function brief(heard: Recognised): string {
  switch (heard.kind) {
    case 'command':
      return heard.language ? `${heard.command} ${heard.language}` : heard.command;
    case 'social':
      return heard.social;
    case 'followUp':
      return heard.aspects.join(' ');
    case 'number':
      return `number ${heard.number}`;
    default:
      return heard.kind;
  }
}

describe('what a message is taken for', () => {
  const said: Record<string, Record<string, string>> = {
    en: {
      'MENU!': 'menu',
      'pls help me': 'help',
      hello: 'greeting',
      'never mind': 'cancel',
      'can i talk to a person please': 'person',
      'tell me more': 'more',
      'send it to me again pls': 'again',
      'in bangla please': 'language bn',
      español: 'language es',
      'i want another language': 'language',
      'what do i bring?': 'bring',
      'wat papers do i need': 'bring',
      'and how much is it': 'cost',
      'How long will it take?': 'time',
      'how many times do i have to come': 'visits',
      'open on friday?': 'open',
      'is it open now': 'open',
      'on saturday evening?': 'open',
      'where is it exactly': 'where',
      'is there another office': 'anotherOffice',
      'their phone number pls': 'phone',
      'can i do it online': 'online',
      'am i eligible': 'who',
      'is there a lift': 'access',
      'thank you so much': 'thanks',
      'thanks a lot': 'thanks',
      'you are useless': 'abuse',
      "that's not it": 'notIt',
      'i want to complain about the officer at the desk': 'grievance',
      'they refused me': 'grievance',
      status: 'status',
      'rd-7k3mp-q': 'status',
      'status rd 7k3mp q': 'status',
      'staion rd please': 'question',
      'what do i bring and how much': 'bring cost',
      cancle: 'cancel',
      'how mcuh': 'cost',
      documets: 'bring',
      saterday: 'open',
      // These say something of their own, and are questions.
      'i also lost my id card': 'question',
      'how much 4 a helth card for us 5': 'question',
      'help my house is on fire': 'question',
      'menu card permit for my restaurant': 'question',
      'my complaint is that the water bill is too high': 'question',
      'passport open now?': 'question',
      'police paper for job abroad': 'question',
      'no water': 'question',
      'i need a person to repair the lamp': 'question',
    },
    bn: {
      মেনু: 'menu',
      'একটু সাহায্য করুন': 'help',
      'আর কি কি লাগবে?': 'bring',
      'কত টাকা লাগবে ভাই': 'cost',
      'কতদিন লাগে': 'time',
      'শুক্রবারে খোলা থাকে?': 'open',
      'কাল সকালে যাব?': 'open',
      ঠিকানাটা: 'question',
      'ঠিকানা দেন': 'where',
      'কাছের অফিস কোনটা': 'nearest',
      'আর কোনো অফিস আছে': 'anotherOffice',
      ধন্যবাদ: 'thanks',
      'আবার পাঠান': 'again',
      ইংরেজি: 'language en',
      'ঘুষ চেয়েছে আমার কাছে': 'grievance',
      'এটা না': 'notIt',
      'আব্বা মারা গেছে সনদ কই পাব': 'question',
      'পানির বিল অনেক বেশি আসছে': 'question',
    },
    es: {
      menú: 'menu',
      'ayuda por favor': 'help',
      '¿qué tengo que llevar?': 'bring',
      '¿y cuánto cuesta?': 'cost',
      '¿cuánto tiempo tarda?': 'time',
      '¿abren el sábado?': 'open',
      'mañana por la mañana': 'open',
      '¿hay otra oficina más cerca?': 'anotherOffice nearest',
      'no es eso': 'notIt',
      'muchas gracias': 'thanks',
      'quiero hablar con una persona': 'person',
      'me pidieron dinero en la ventanilla': 'grievance',
      'perdí mi pasaporte': 'question',
    },
    hi: {
      मेनू: 'menu',
      'मदद चाहिए': 'help',
      'क्या क्या लाना है': 'bring',
      'क्या लाना होगा': 'bring',
      'इसमें कितने पैसे लगेंगे': 'cost',
      'कितने दिन में मिलेगा': 'time',
      'शनिवार को खुला है क्या': 'open',
      'कल सुबह': 'open',
      'दूसरा दफ्तर बताइए': 'anotherOffice',
      शुक्रिया: 'thanks',
      'रिश्वत मांगी उन्होंने': 'grievance',
      'पिता जी का देहांत हो गया': 'question',
    },
    ar: {
      القائمة: 'menu',
      'أحتاج مساعدة': 'help',
      'ما هي الأوراق المطلوبة؟': 'bring',
      'كم الرسوم': 'cost',
      'كم يستغرق': 'time',
      'هل هو مفتوح يوم السبت؟': 'open',
      'غداً صباحاً': 'open',
      'أين المكتب': 'where',
      'أقرب مكتب': 'nearest',
      'شكراً جزيلاً': 'thanks',
      'طلبوا رشوة مني': 'grievance',
      'ضاعت بطاقتي': 'question',
    },
    'bn-Latn': {
      'ki ki lagbe': 'bring',
      'koto taka lagbe bhai': 'cost',
      'shukrobar khola thake?': 'open',
      'kalke sokale': 'open',
      'onno office ache': 'anotherOffice',
      'abar pathan': 'again',
      'amar id card hariye geche': 'question',
    },
    'hi-Latn': {
      'kya kya chahiye': 'bring',
      'kitne paise lagenge': 'cost',
      'kal khula hai kya': 'open',
      'dusra office batao': 'anotherOffice',
      'phir se bhejo': 'again',
      'ration card kahan banega': 'question',
    },
  };
  for (const [language, phrases] of Object.entries(said))
    for (const [text, kind] of Object.entries(phrases))
      it(`${language}: "${text}" is ${kind}`, async () => expect(await kindOf(text, language)).to.equal(kind));

  it('takes numbers of any script, and words for them, when something was offered', async () => {
    const asked = { isAsked: true, hasSubject: false };
    const numbers = {
      '2': 'number 2',
      '2.': 'number 2',
      ' #3': 'number 3',
      '২': 'number 2',
      '٣': 'number 3',
      '२': 'number 2',
    };
    for (const [text, kind] of Object.entries(numbers)) expect(await kindOf(text, 'en', asked), text).to.equal(kind);
    expect(await kindOf('the second one', 'en', asked)).to.equal('number 2');
    expect(await kindOf('দ্বিতীয়টা', 'bn', asked)).to.equal('number 2');
    expect(await kindOf('la última', 'es', asked)).to.equal('number -1');
    expect(await kindOf('ok', 'en', asked)).to.equal('yes');
    expect(await kindOf('ok', 'en', calm)).to.equal('thanks');
  });

  it('takes for a complaint what is headed as one, in every language, and nothing else with a colon', async () => {
    const headed = {
      en: 'A complaint: the lamp is dark',
      bn: 'অভিযোগ: লেকপাড়ে পানি নেই',
      es: 'Queja: no recogen la basura',
      hi: 'शिकायत: कचरा नहीं उठा',
      ar: 'شكوى: لا ماء في الحي',
      'hi-Latn': 'shikayat - kachra nahi utha',
      'bn-Latn': 'ovijog: pani nei',
    };
    for (const [language, text] of Object.entries(headed)) {
      const heard = await recognise(text, language);
      expect(heard.kind, text).to.equal('grievance');
      expect(heard, text).to.not.have.property('isBare');
    }
    for (const text of [
      'two things: passport and id card',
      'office hours: is it open at 10:30',
      'ward 5: street light',
    ])
      expect(await kindOf(text), text).to.not.equal('grievance');
  });

  it('understands commands and politeness of a language that was not spoken before', async () => {
    const kinds = { মেনু: 'menu', ayuda: 'help', धन्यवाद: 'thanks', قائمة: 'menu', हाँ: 'yes' };
    for (const [text, kind] of Object.entries(kinds)) expect(await kindOf(text, 'en'), text).to.equal(kind);
  });

  it('reads the day that is meant', async () => {
    const whens = {
      'open tomorrow?': { kind: 'ahead', days: 1 },
      'open the day after tomorrow?': { kind: 'ahead', days: 2 },
      'and on wednesday': { kind: 'weekday', weekday: 3 },
      'open now?': { kind: 'now' },
    };
    for (const [text, when] of Object.entries(whens))
      expect(await recognise(text), text).to.deep.include({ kind: 'followUp', when });
    expect(await recognise('পরশু খোলা?', 'bn')).to.deep.include({ when: { kind: 'ahead', days: 2 } });
    expect(await recognise('el viernes', 'es')).to.deep.include({ when: { kind: 'weekday', weekday: 5 } });
    expect(await recognise('is the passport office open on friday')).to.deep.include({
      kind: 'question',
      when: { kind: 'weekday', weekday: 5 },
    });
  });

  it('reads the day of a month, in the words and digits of each language', async () => {
    const date = { kind: 'date', month: 12, day: 16 };
    const said: [string, string][] = [
      ['open on 16 december?', 'en'],
      ['december 16th open?', 'en'],
      ['abren el 16 de diciembre', 'es'],
      ['১৬ই ডিসেম্বর খোলা?', 'bn'],
      ['१६ दिसंबर को खुला है', 'hi'],
      ['فاتحين ١٦ كانون الأول؟', 'ar'],
      ['16 december', 'en'],
    ];
    for (const [text, language] of said)
      expect(await recognise(text, language, calm), text).to.deep.include({ kind: 'followUp', when: date });
    expect(await recognise('31 february', 'en', calm)).to.not.have.property('when');
    expect(await recognise('ward no 5', 'en', calm)).to.include({ kind: 'question' });
  });

  it('understands what is asked of a subject as people of many places say it', async () => {
    const said: [string, string, string][] = [
      ['شو لازم اجيب', 'ar', 'bring'],
      ['قديش بكلف', 'ar', 'cost'],
      ['بكام', 'ar', 'cost'],
      ['فاتحين بكرا؟', 'ar', 'open'],
      ['فين المكان', 'ar', 'where'],
      ['que papeles ocupo', 'es', 'bring'],
      ['en que calle', 'es', 'where'],
      ['kaunse documents', 'hi-Latn', 'bring'],
      ['कब तक बनेगा', 'hi', 'time'],
      ['শনিবার যাওয়া যাবে', 'bn', 'open'],
    ];
    for (const [text, language, aspect] of said)
      expect(await recognise(text, language), text).to.deep.include({ kind: 'followUp', aspects: [aspect] });
  });

  it('leaves the "no" out of a correction', async () => {
    expect(await recognise('no, the driving licence')).to.include({ text: 'the driving licence', isCorrection: true });
  });

  it('hears that the same subject goes on', async () => {
    expect(await recognise('and for my son?')).to.include({ kind: 'question', carriesOn: true });
    expect(await recognise('passport for my son')).to.include({ carriesOn: false });
  });
});

describe('what people say, as data', () => {
  for (const [language, examples] of Object.entries(EXAMPLES)) {
    it(`${language} has examples for everything`, () => {
      const lists = [
        ...Object.values(examples.commands),
        ...Object.values(examples.socials),
        ...examples.times.weekdays,
      ];
      const single = [examples.yes, examples.no, examples.notIt, examples.grievance, examples.status, examples.fillers];
      for (const list of [...lists, ...single, ...ASPECTS.map((aspect) => examples.aspects[aspect])])
        expect(list).to.not.equal('');
    });
    it(`${language}: each example of a question about the subject is heard as one`, async () => {
      const wrong: string[] = [];
      for (const aspect of ASPECTS)
        for (const phrase of examples.aspects[aspect].split(',').map((one) => one.trim())) {
          const heard = await recognise(phrase, language);
          if (heard.kind !== 'followUp') wrong.push(`${aspect}: ${phrase} is ${brief(heard)}`);
        }
      expect(wrong).to.deep.equal([]);
    });
  }
});
