import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { countSegments } from '../../channels/twilio/segments.ts';
import { closeCities, keysOf, openTown, type Town } from '../dialogs/grievances/town.ts';
import { normalise, roomFor, send } from './send.ts';
import type { TalkChannel, Talker } from './talker.ts';
import { readTranscripts, type Transcript } from './transcript.ts';

const FOLDER = `${import.meta.dirname}/grievances`;

/**
 * Talks about grievances. Beside the lines of other talks: `~ web` goes on as another citizen, `~ web same` as the same one by
 * another channel; `* resolve New lamp` is what an officer does with the grievance; `+ 73` lets hours pass; `% 4` is how many
 * messages were sent since the talk or the last `%` began. `{ref}` and `{secret}` are those of the last receipt.
 */
for (const file of readdirSync(FOLDER))
  describe(`talks about grievances: ${file.replace('.txt', '')}`, () => {
    after(closeCities);

    for (const transcript of transcriptsIn(file))
      for (const channel of transcript.channels)
        it(`${transcript.title} (${channel})`, async () => {
          const town = await openTown();
          try {
            await play(town, transcript, channel);
          } finally {
            await town.close();
          }
        });
  });

/** What is shown on every channel, in English and in one language more. */
const SHOWN = [
  'file',
  'file in six',
  'resume',
  'correct',
  'anonymous',
  'bridge',
  'confidential',
  'me too',
  'status by phone',
  'status by secret',
  'reopen',
  'appeal',
  'rate',
];

describe('what a citizen can do with a grievance', () => {
  for (const file of ['english.txt', 'bengali.txt'])
    for (const channel of ['sms', 'whatsapp', 'web'] as const)
      it(`is shown by talks: ${file.replace('.txt', '')}, ${channel}`, () => {
        const shown = transcriptsIn(file).flatMap(({ channels, shows }) => (channels.includes(channel) ? shows : []));
        expect([...new Set(shown)]).to.have.members(SHOWN);
      });
});

function transcriptsIn(file: string): Transcript[] {
  return readTranscripts(readFileSync(`${FOLDER}/${file}`, 'utf8'));
}

interface Scene {
  town: Town;
  talker: Talker;
  channel: TalkChannel;
  keys?: { reference: string; secret: string };
  sent: number;
  told: string[];
}

const OWNER = '+8801711000000';
const STRANGER = '+8801711000001';

async function play(town: Town, { turns }: Transcript, channel: TalkChannel): Promise<void> {
  const scene: Scene = { town, channel, talker: town.citizen(channel, OWNER), sent: 0, told: [] };
  for (const { line, holds, lacks } of turns) {
    if (await stage(scene, line)) continue;
    const filled = fill(scene, line);
    const reply = await send(scene.talker, filled);
    scene.sent++;
    scene.told.push(`${filled}\n${reply}`);
    takeKeys(scene, reply);
    const heard = normalise(reply);
    const missing = holds.map((fact) => fill(scene, fact)).filter((fact) => !heard.includes(normalise(fact)));
    const wrong = lacks.map((fact) => fill(scene, fact)).filter((fact) => heard.includes(normalise(fact)));
    expect({ missing, wrong }, scene.told.join('\n\n')).to.deep.equal({ missing: [], wrong: [] });
    expect(scene.talker.sent, `one reply to "${filled}"`).to.have.length(1);
    if (scene.channel === 'sms') expect(countSegments(reply), reply).to.be.at.most(roomFor(reply));
  }
}

/** What happens beside what the citizen sends. */
async function stage(scene: Scene, line: string): Promise<boolean> {
  const words = line.slice(1).trim();
  switch (line.charAt(0)) {
    case '~': {
      const [channel = 'sms', who] = words.split(' ');
      scene.channel = channel as TalkChannel;
      scene.talker = scene.town.citizen(scene.channel, who === 'same' ? OWNER : STRANGER);
      return true;
    }
    case '*':
      await actAsOfficer(scene, words);
      return true;
    case '+':
      await scene.town.wait(Number(words));
      return true;
    case '%':
      expect(scene.sent, scene.told.join('\n\n')).to.equal(Number(words));
      scene.sent = 0;
      return true;
    default:
      return false;
  }
}

async function actAsOfficer({ town, keys, told }: Scene, words: string): Promise<void> {
  const [deed = '', ...text] = words.split(' ');
  if (!keys) throw new Error(`nothing was filed before "${words}"\n${told.join('\n\n')}`);
  await town.officer(deed, keys.reference, text.join(' '));
}

const fill = ({ keys }: Scene, text: string) =>
  text.replace('{ref}', keys?.reference ?? '{ref}').replace('{secret}', keys?.secret ?? '{secret}');

/** A receipt has both. */
function takeKeys(scene: Scene, reply: string): void {
  try {
    scene.keys = keysOf(reply);
  } catch {
    // Most replies have none.
  }
}
