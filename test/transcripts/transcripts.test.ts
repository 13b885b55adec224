import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { countSegments } from '../../channels/twilio/segments.ts';
import type { AssistantSettings } from '../../dialogs/assistant.ts';
import { CITIES } from './cities.ts';
import { type City, openCity } from './city.ts';
import { normalise, roomFor, send } from './send.ts';
import { createTalker, type TalkChannel, type Talker } from './talker.ts';
import { readTranscripts, type Transcript } from './transcript.ts';

const FOLDER = import.meta.dirname;

for (const [name, { read, now, timeZone }] of Object.entries(CITIES))
  describe(`talks in ${name}`, () => {
    let city: City;
    before(async () => {
      city = await openCity(await read(), { timeZone, now: () => now });
    });
    after(() => city.close());

    for (const file of readdirSync(`${FOLDER}/${name}`))
      describe(file.replace('.txt', ''), () => {
        for (const transcript of readTranscripts(readFileSync(`${FOLDER}/${name}/${file}`, 'utf8')))
          for (const channel of transcript.channels)
            it(`${transcript.title} (${channel})`, () =>
              play(
                createTalker({ channel, knowledge: city.knowledge, settings: settingsFor(timeZone), now: () => now }),
                transcript,
                channel,
              ));
      });
  });

function settingsFor(timeZone: string): AssistantSettings {
  return { languages: ['en', 'bn', 'es', 'hi', 'ar'], defaultLanguage: 'en', timeZone, emergencyNumber: '999' };
}

async function play(talker: Talker, { turns }: Transcript, channel: TalkChannel): Promise<void> {
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
    if (channel === 'sms') expect(countSegments(reply), reply).to.be.at.most(roomFor(reply));
  }
}
