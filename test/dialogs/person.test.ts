import { expect } from 'chai';
import type { PersonDesk, SaidLine } from '../../dialogs/personDesk.ts';
import { DESK_WORDINGS, type DeskWording } from '../../dialogs/wording/desk/index.ts';
import { countSegments } from '../../channels/twilio/segments.ts';
import { createTalker, type TalkChannel, type Talker } from '../transcripts/talker.ts';
import { type City, openCity } from '../transcripts/city.ts';
import { LARKHAVEN, LARKHAVEN_NOW } from '../transcripts/larkhaven.ts';

/** A desk that can be opened, closed and answered from. */
function fakeDesk() {
  const calls = new Map<string, { lines: SaidLine[]; state: 'waiting' | 'live' | 'done' }>();
  const promised: Parameters<PersonDesk['promise']>[0][] = [];
  let isThere = true;
  const desk: PersonDesk = {
    look: async (now) => ({
      isThere,
      promisedBy: new Date(now.getTime() + 86_400_000),
      ...(isThere ? {} : { opensAt: new Date(now.getTime() + 3_600_000) }),
    }),
    call: async ({ id, lines }) => void calls.set(id, { lines: [...lines], state: 'waiting' }),
    async note(id, lines) {
      const known = calls.get(id)?.lines ?? [];
      known.push(...lines.filter((line) => !known.some((other) => other.id === line.id)));
    },
    async hear(id, line) {
      const call = calls.get(id);
      if (call?.state === 'live') call.lines.push(line);
      return call?.state ?? 'done';
    },
    async leave(id) {
      const call = calls.get(id);
      if (call) call.state = 'done';
    },
    async promise(asked) {
      promised.push(asked);
      return new Date('2026-11-23T04:00:00Z');
    },
  };
  return {
    desk,
    promised,
    close: () => void (isThere = false),
    only: () => [...calls.values()][0] ?? { lines: [], state: 'done' as const },
    answer: () => [...calls.values()].forEach((call) => (call.state = 'live')),
    end: () => [...calls.values()].forEach((call) => (call.state = 'done')),
    texts: () => [...calls.values()].flatMap(({ lines }) => lines.map(({ text }) => text)),
  };
}

const settings = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: 'Asia/Dhaka',
  emergencyNumber: '999',
};
const now = () => LARKHAVEN_NOW;

describe('a citizen who asks for a person', function () {
  this.timeout(10_000);
  let city: City;
  let there: ReturnType<typeof fakeDesk>;
  let talker: Talker;
  const talk = (channel: TalkChannel): Talker =>
    createTalker({ channel, knowledge: city.knowledge, settings, now, personDesk: there.desk });

  before(async () => {
    city = await openCity(LARKHAVEN, { timeZone: settings.timeZone, now });
  });
  after(() => city.close());
  beforeEach(() => {
    there = fakeDesk();
    talker = talk('sms');
  });

  it('is told that somebody comes, while the bot goes on, and the desk reads all of it', async () => {
    await talker.say('renew my passport');
    expect(await talker.say('person')).to.match(/called somebody/);
    expect(await talker.say('what does it cost')).to.match(/\d/);
    expect(await talker.say('person')).to.match(/has been called/);
    const texts = there.texts();
    expect(texts[0]).to.equal('renew my passport');
    expect(texts[1]).to.match(/passport/i);
    expect(texts.slice(2, 5)).to.include('person').and.include('what does it cost');
  });

  it('speaks with the person alone, until it is over', async () => {
    await talker.say('person');
    there.answer();
    expect(await talker.say('renew my passport')).to.equal('');
    expect(await talker.say('person')).to.equal('');
    expect(there.texts()).to.include('renew my passport');
    there.end();
    expect(await talker.say('renew my passport')).to.match(/passport/i);
  });

  it('gets the bot back with MENU or CANCEL, in every language', async () => {
    for (const word of ['menu', 'CANCEL', 'মেনু', 'cancelar']) {
      there = fakeDesk();
      talker = talk('sms');
      await talker.say('person');
      there.answer();
      expect(await talker.isWaiting(), 'CANCEL must not opt out').to.equal(true);
      expect(await talker.say(word), word).to.not.equal('');
      expect(there.only().state, word).to.equal('done');
    }
  });

  it('in danger hears the number at once, whoever speaks with them', async () => {
    await talker.say('person');
    there.answer();
    expect(await talker.say('my house is on fire')).to.match(/999|112|call/i);
    expect(there.texts()).to.include('my house is on fire');
  });

  it('is promised a call where nobody is there, on the number they write from', async () => {
    there.close();
    await talker.say('renew my passport');
    const offer = await talker.say('person');
    expect(offer)
      .to.match(/Nobody is at the desk/)
      .and.match(/YES/);
    expect(await talker.say('yes')).to.match(/gets back to you by/);
    expect(there.promised).to.have.length(1);
    expect(there.promised[0]?.lines.map(({ text }) => text)).to.include('renew my passport');
    expect(there.promised[0]).to.not.have.property('phone');
  });

  it('on the website is asked for a number, or is answered right there', async () => {
    there.close();
    talker = talk('web');
    await talker.say('person');
    expect(await talker.say('yes')).to.match(/phone number/);
    expect(await talker.say('call me at 01712')).to.match(/phone number/);
    await talker.say('০১৭১২ ৩৪৫-৬৭৮');
    expect(there.promised[0]?.phone).to.equal('01712345678');
    await talker.say('person');
    await talker.say('yes');
    await talker.say('yes');
    expect(there.promised[1]).to.not.have.property('phone');
  });

  it('may ask anything else instead', async () => {
    there.close();
    await talker.say('person');
    expect(await talker.say('renew my passport')).to.match(/passport/i);
    expect(there.promised).to.deep.equal([]);
  });

  it('shows nobody the secret of a grievance', async () => {
    await talker.say('my secret is 482913');
    await talker.say('person');
    expect(there.texts().join(' ')).to.include('******').and.not.include('482913');
  });
});

describe('the words around a person', () => {
  for (const [language, words] of Object.entries<DeskWording>(DESK_WORDINGS)) {
    it(`${language}: each says something and fits two segments of an SMS`, () => {
      for (const [key, value] of Object.entries({ ...words })) {
        const text = typeof value === 'function' ? value('Mina', 'hello') : value;
        expect(text.trim(), key).to.not.equal('');
        expect(text, key).to.not.match(/undefined|\[object/);
        expect(countSegments(text), `${key}: ${text}`).to.be.at.most(2);
      }
    });
  }
});
