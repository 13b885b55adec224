import { expect } from 'chai';
import { createPhone, type TwilioServer } from '../fixtures/citizens.ts';
import { type MongoRelay, startMongoRelay } from '../fixtures/mongoRelay.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { allChannels, type Program, startProgram } from '../fixtures/program.ts';
import { newId } from '../fixtures/talks.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';
import { startTwilioServer } from '../fixtures/twilioServer.ts';
import { until } from '../fixtures/until.ts';

/**
 * Received, the turn claimed, read, its state, whether they opted out, settled, the state, the reply owed, done, given back; the
 * sending claimed, read, whether they opted out, begun, ended, given back. Each is a round trip to the database: a turn that needs
 * more of them is slower by that, and answers fewer citizens.
 */
const COMMANDS_A_TURN = 16;
const PATIENCE_MS = 60_000;

describeWithMongo('a turn by SMS over MongoDB', (server) => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  let relay: MongoRelay;
  let twilio: TwilioServer;
  let program: Program;

  before(async function () {
    this.timeout(300_000);
    folder = await tempFolder();
    relay = await startMongoRelay(server().url(''));
    twilio = await startTwilioServer();
    const DATA_KEY = Buffer.alloc(32, 'k').toString('base64');
    const settings = allChannels(twilio.url, { MONGODB_URL: relay.url('trips'), DATA_KEY });
    program = await startProgram({ folder: folder.path, settings }).ready();
  });

  after(async () => {
    await program.kill();
    await twilio.close();
    await relay.close();
    await folder.remove();
  });

  it(`asks the database ${COMMANDS_A_TURN} times about its conversation`, async () => {
    const phone = createPhone('sms', twilio);
    await phone.write(program.base, newId(), 'where do I renew my passport?');
    await until(async () => (await phone.replies(program.base)).length === 1, PATIENCE_MS);
    // Only now is everything known that is looked up once: where the conversation's numbers stand, for example.
    const id = newId();
    const from = relay.asked.length;
    await phone.write(program.base, id, 'thank you');
    const received = relay.asked.slice(from).find((command) => command.includes(id)) ?? '';
    const [, conversation = ''] = /"conversation":"([^"]+)"/.exec(received) ?? [];
    const about = (): string[] => relay.asked.slice(from).filter((command) => command.includes(conversation));
    await until(async () => about().filter((command) => command.startsWith('delete claims')).length === 2, PATIENCE_MS);
    expect(conversation).not.to.equal('');
    expect(about(), about().join('\n')).to.have.length.at.most(COMMANDS_A_TURN);
  }).timeout(PATIENCE_MS * 2);
});
