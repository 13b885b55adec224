import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { countSegments } from '../../channels/twilio/segments.ts';
import { type City, openCity } from './city.ts';
import { LARKHAVEN, LARKHAVEN_NOW, LARKHAVEN_ZONE } from './larkhaven.ts';
import { createTalker, type TalkChannel, type Talker } from './talker.ts';
import { readTranscripts, type Transcript } from './transcript.ts';

const SETTINGS = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: LARKHAVEN_ZONE,
  emergencyNumber: '999',
};
const now = () => LARKHAVEN_NOW;

describe('talks in Larkhaven', () => {
  let city: City;
  before(async () => {
    city = await openCity(LARKHAVEN, { timeZone: LARKHAVEN_ZONE, now });
  });
  after(() => city.close());

  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt')))
    describe(file.replace('.txt', ''), () => {
      for (const transcript of readTranscripts(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
        for (const channel of transcript.channels)
          it(`${transcript.title} (${channel})`, () => play(city, transcript, channel));
    });
});

async function play({ knowledge }: City, { turns }: Transcript, channel: TalkChannel): Promise<void> {
  const talker = createTalker({ channel, knowledge, settings: SETTINGS, now });
  const told: string[] = [];
  for (const { line, holds, lacks } of turns) {
    const reply = await send(talker, line);
    told.push(`${line}\n${reply}`);
    const heard = normalise(reply);
    const missing = holds.filter((fact) => !heard.includes(normalise(fact)));
    const wrong = lacks.filter((fact) => heard.includes(normalise(fact)));
    expect({ missing, wrong }, told.join('\n\n')).to.deep.equal({ missing: [], wrong: [] });
    expect(reply.trim(), `something in answer to "${line}"`).to.not.equal('');
    expect(talker.sent, `one reply to "${line}"`).to.have.length(1);
    if (channel === 'sms') expect(countSegments(reply), reply).to.be.at.most(isGsm(reply) ? 2 : 4);
  }
}

function send(talker: Talker, line: string): Promise<string> {
  if (line === '#opened')
    return talker.send({ type: 'conversationUpdate', membersAdded: [{ id: 'citizen', name: '' }] });
  if (line === '#picture')
    return talker.send({
      type: 'message',
      text: '',
      attachments: [{ contentType: 'image/png', contentUrl: 'media:1' }],
    });
  if (line.startsWith('@')) {
    const [latitude, longitude] = line.slice(1).split(',').map(Number);
    return talker.send({
      type: 'message',
      text: '',
      entities: [{ type: 'Place', geo: { type: 'GeoCoordinates', latitude, longitude } }],
    });
  }
  if (line.startsWith('>>'))
    return talker.send({ type: 'message', text: 'a label', value: { choice: line.slice(2).trim() } });
  return talker.say(line.slice(1).trim());
}

/** Accents aside, since an SMS may leave them out. */
const normalise = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const isGsm = (text: string) => !/[\u0180-\u20ab\u20ad-\uffff]/.test(text);
