import { expect } from 'chai';
import type { GrievanceTalk } from '../../dialogs/grievanceTalk.ts';
import { createWordRecogniser } from '../../dialogs/recognisers/wordRecogniser.ts';
import { type City, openCity } from '../transcripts/city.ts';
import { LARKHAVEN, LARKHAVEN_NOW } from '../transcripts/larkhaven.ts';
import { createTalker, type TalkChannel, type TalkerOptions } from '../transcripts/talker.ts';

const settings = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: 'Asia/Dhaka',
  emergencyNumber: '999',
};
const now = () => LARKHAVEN_NOW;

describe('the assistant', () => {
  let city: City;
  before(async () => {
    city = await openCity(LARKHAVEN, { timeZone: settings.timeZone, now });
  });
  after(() => city.close());

  const newTalker = (channel: TalkChannel = 'sms', more: Partial<TalkerOptions> = {}) =>
    createTalker({ channel, knowledge: city.knowledge, settings, now, ...more });

  it('keeps a question without an answer, and nothing of who asked', async () => {
    const talker = newTalker();
    await talker.say('qwertzuiop asdfgh');
    expect(talker.gaps).to.have.length(1);
    const [gap] = talker.gaps;
    expect(gap).to.include({ kind: 'none', question: 'qwertzuiop asdfgh', language: 'en', channel: 'sms' });
    expect(Object.keys(gap ?? {})).to.have.members(['id', 'kind', 'question', 'language', 'channel', 'at']);
  });

  it('keeps what was told in vain, with the question', async () => {
    const talker = newTalker();
    const told = { kind: 'notIt', entryId: 'passport-renewal', question: 'where can i renew my passport' };
    await talker.say('where can i renew my passport');
    await talker.say("that's not it");
    await talker.say('where can i renew my passport');
    await talker.say('no, a birth certificate');
    expect(talker.gaps.map(({ kind, entryId, question }) => ({ kind, entryId, question }))).to.deep.equal([told, told]);
  });

  it('tells each outcome for the figures', async () => {
    const outcomes: string[] = [];
    const talker = newTalker('web', {
      onAnswered: ({ outcome, channel, language }) => outcomes.push(`${outcome} ${channel} ${language}`),
    });
    for (const text of ['where can i renew my passport', 'passport', 'qwertzuiop asdfgh', 'my house is on fire'])
      await talker.say(text);
    expect(outcomes).to.deep.equal(['answer web en', 'choice web en', 'none web en', 'emergency web en']);
  });

  it('hears danger in words that also end a talk', async () => {
    expect(await newTalker().say('i want to end it all')).to.include('999');
    expect(await newTalker().say('please stop it')).to.not.include('999');
  });

  it('asks whether the one that was found by chance is meant', async () => {
    for (const channel of ['sms', 'whatsapp', 'web'] as const) {
      const talker = newTalker(channel);
      expect(await talker.say('harbour lantern')).to.include('Do you mean "Is the tap water safe"?');
      expect(await talker.say('again')).to.include('Do you mean "');
      expect(await talker.say('yes')).to.include('Checked');
    }
  });

  it('waits for an answer only while it has asked', async () => {
    const talker = newTalker();
    await talker.say('where can i renew my passport');
    expect(await talker.isWaiting()).to.equal(false);
    await talker.say('passport');
    expect(await talker.isWaiting()).to.equal(true);
    await talker.say('cancel');
    expect(await talker.isWaiting()).to.equal(false);
  });

  it('remembers little: the state of a talk stays under two thousand characters', async () => {
    const talker = newTalker();
    for (const text of ['passport', '1', 'near harbour', 'how much', 'trade licence', 'menu', 'trade licence'])
      await talker.say(text);
    expect(JSON.stringify(await talker.state()).length).to.be.below(2000);
  });

  it('answers in the language of the device until another is spoken', async () => {
    const talker = newTalker('web');
    const opened = { type: 'conversationUpdate', membersAdded: [{ id: 'citizen', name: '' }], locale: 'bn-BD' };
    expect(await talker.send(opened)).to.contain('স্বাগতম');
    expect(await talker.say('where can i renew my passport')).to.contain('Renew a passport');
  });

  it('says nothing to what is no message', async () => {
    expect(await newTalker('web').send({ type: 'typing' })).to.equal('');
  });

  it('takes anything without a fault, with one reply each', async () => {
    const talker = newTalker('web');
    const inputs: Parameters<typeof talker.send>[0][] = [
      { text: '' },
      { text: '\u0000\uffff\ud800' },
      { text: '🙏🙏🙏' },
      { text: 'a'.repeat(100_000) },
      { text: 'passport '.repeat(20_000) },
      { text: '​‮​' },
      { text: '(?:a+)+$ $& {{x}} __proto__ constructor' },
      { text: 'x', value: { choice: 'e:__proto__' } },
      { text: 'x', value: { choice: '' } },
      { text: 'x', value: { choice: 'l:xx' } },
      { text: 'x', value: { choice: 'a:nowhere' } },
      { text: 'x', value: { choice: 7 } },
      { text: 'x', value: 'steps' },
      { text: '', entities: [{ type: 'Place', geo: { latitude: Number.NaN, longitude: 3 } }] },
      { text: '', entities: [{ type: 'Place', geo: { type: 'GeoCoordinates', latitude: 91, longitude: 3 } }] },
      { text: '99999999999999999999' },
      { text: '-1' },
    ];
    for (const input of inputs) {
      const reply = await talker.send({ type: 'message', ...input });
      expect(talker.sent, JSON.stringify(input).slice(0, 60)).to.have.length(1);
      expect(reply.trim()).to.not.equal('');
      expect(reply).to.not.match(/undefined|\[object|NaN/);
    }
  });

  it('does not take a choice of a language that the city does not speak', async () => {
    const talker = newTalker('web');
    expect(await talker.send({ type: 'message', text: 'x', value: { choice: 'l:fr' } })).to.contain(
      'do not speak that one',
    );
    expect((await talker.state())?.languageFrom).to.equal(undefined);
  });

  it('hands over what belongs to a grievance', async () => {
    const told: string[] = [];
    let isWaiting = false;
    const grievances: GrievanceTalk = {
      isWaiting: () => isWaiting,
      begin: async ({ context, state }, text) => {
        told.push(`begin ${state.subject?.entryId}: ${text}`);
        isWaiting = true;
        await context.sendActivity({ type: 'message', text: 'filing' });
      },
      take: async ({ context }, { text }) => {
        if (!isWaiting || text === 'cancel') return false;
        told.push(`go on: ${text}`);
        await context.sendActivity({ type: 'message', text: 'going on' });
        return true;
      },
      takeAnswer: async () => false,
      takeStory: async () => false,
      choose: async () => false,
      offer: async () => false,
      goOn: async () => false,
      tellsOfDanger: async () => false,
      follow: async ({ context }, text) => {
        told.push(`follow: ${text}`);
        await context.sendActivity({ type: 'message', text: 'status' });
      },
      leave: () => {
        told.push('leave');
        isWaiting = false;
        return undefined;
      },
    };
    const talker = newTalker('sms', { grievances });
    await talker.say('where can i renew my passport');
    await talker.say('they refused me');
    await talker.say('the lady at desk 4');
    expect(await talker.isWaiting()).to.equal(true);
    await talker.say('cancel');
    await talker.say('status RD-7K3MP-Q');
    expect(told).to.deep.equal([
      'begin passport-renewal: they refused me',
      'go on: the lady at desk 4',
      'leave',
      'follow: status RD-7K3MP-Q',
    ]);
  });

  it('never says the same sentence three times to one who is not understood', async () => {
    const talker = newTalker();
    const replies: string[] = [];
    for (const text of ['qwert zuiop', 'yxcv bnmlk', 'poiuz trewq', 'lkjh gfdsa', 'mnbv cxyas', 'qaywsx edcrfv'])
      replies.push(await talker.say(text));
    for (const [index, reply] of replies.entries()) expect(reply).to.not.equal(replies[index - 1]);
    expect(new Set(replies).size).to.be.at.least(4);
  });
});

describe('what cannot be read', () => {
  let city: City;
  before(async () => {
    city = await openCity(LARKHAVEN, { timeZone: settings.timeZone, now });
  });
  after(() => city.close());

  const inputs: Record<string, string> = {
    signs: '???',
    numbers: '7',
    'a yes to nothing': 'yes',
    'a no to nothing': 'no',
  };
  for (const [what, text] of Object.entries(inputs))
    it(`${what}, sent again and again, get another way each time`, async () => {
      const talker = createTalker({ channel: 'sms', knowledge: city.knowledge, settings, now });
      const replies: string[] = [];
      for (let times = 0; times < 4; times++) replies.push(await talker.say(text));
      const [first, second, third] = replies;
      expect(second).to.not.equal(first);
      expect(third).to.not.be.oneOf([first, second]);
      expect(talker.gaps).to.deep.equal([]);
    });
});

describe('the words that replies name', () => {
  const recogniser = createWordRecogniser();
  const named: Record<string, Record<string, string>> = {
    en: { MENU: 'menu', LANGUAGE: 'language', PERSON: 'person', MORE: 'more', PROBLEM: 'grievance', YES: 'yes' },
    bn: { মেনু: 'menu', ভাষা: 'language', মানুষ: 'person', আরও: 'more', সমস্যা: 'grievance', হ্যাঁ: 'yes' },
    es: {
      MENÚ: 'menu',
      MENU: 'menu',
      IDIOMA: 'language',
      PERSONA: 'person',
      MÁS: 'more',
      MAS: 'more',
      PROBLEMA: 'grievance',
      SÍ: 'yes',
    },
    hi: { मेनू: 'menu', भाषा: 'language', व्यक्ति: 'person', और: 'more', समस्या: 'grievance', हाँ: 'yes' },
    ar: { قائمة: 'menu', لغة: 'language', شخص: 'person', المزيد: 'more', مشكلة: 'grievance', نعم: 'yes' },
  };
  for (const [language, words] of Object.entries(named))
    for (const [word, meaning] of Object.entries(words))
      it(`${language}: ${word} does what was said`, async () => {
        const heard = await recogniser.recognise(word, language, { isAsked: true, hasSubject: true });
        expect(heard.kind === 'command' ? heard.command : heard.kind).to.equal(meaning);
      });
});
