import { expect } from 'chai';
import { type City, openCity } from '../transcripts/city.ts';
import { LARKHAVEN, LARKHAVEN_NOW } from '../transcripts/larkhaven.ts';
import { createTalker } from '../transcripts/talker.ts';

const settings = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: 'Asia/Dhaka',
  emergencyNumber: '999',
};
const now = () => LARKHAVEN_NOW;

describe('a citizen who asks again in other words', () => {
  let city: City;
  before(async () => {
    city = await openCity(LARKHAVEN, { timeZone: settings.timeZone, now });
  });
  after(() => city.close());

  /** What is kept for the officers after these messages: kind, question and entry. */
  async function keptAfter(...messages: string[]): Promise<string[]> {
    const talker = createTalker({ channel: 'sms', knowledge: city.knowledge, settings, now });
    for (const message of messages) await talker.say(message);
    for (const gap of talker.gaps)
      expect(Object.keys(gap)).to.have.members(['id', 'kind', 'question', 'language', 'channel', 'at', 'entryId']);
    return talker.gaps.map(({ kind, question, entryId }) => `${kind}: ${question} -> ${entryId}`);
  }

  it('was told something else: the pair is kept for officers', async () => {
    expect(await keptAfter('where can i renew my passport', 'i need my passport renewed somewhere')).to.deep.equal([
      'again: where can i renew my passport -> passport-renewal',
    ]);
  });

  it('may press a button instead, in every language', async () => {
    for (const language of settings.languages) {
      const talker = createTalker({ channel: 'web', knowledge: city.knowledge, settings, now });
      await talker.send({ type: 'message', text: 'where can i renew my passport', locale: language });
      const shown = JSON.stringify(talker.sent);
      expect(shown, language).to.contain('"notIt"');
      await talker.send({ type: 'message', value: { choice: 'notIt' } });
      const [gap] = talker.gaps;
      expect(gap, language).to.include({ kind: 'notIt', entryId: 'passport-renewal' });
      expect(talker.gaps).to.have.length(1);
    }
  });

  it('is not taken for one who asks about the answer', async () => {
    for (const message of [
      'how much is it',
      'and for my son?',
      'where can i renew my passport',
      'is passport renewal open on friday',
      'what papers do i need to renew my passport',
      'thanks',
    ])
      expect(await keptAfter('where can i renew my passport', message), message).to.deep.equal([]);
  });

  it('is not taken for one who asks for something else', async () => {
    for (const message of ['birth certificate', 'i lost my passport'])
      expect(await keptAfter('where can i renew my passport', message), message).to.deep.equal([]);
  });
});
