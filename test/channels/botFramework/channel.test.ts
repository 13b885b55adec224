import { expect } from 'chai';
import { createBotFrameworkChannel } from '../../../channels/botFramework/index.ts';
import type { Outgoing, Reply } from '../../../channels/channel.ts';
import { channelContract } from '../../contracts/channelContract.ts';
import { readWithButtons } from '../../fixtures/buttons.ts';
import { NO_APP } from './desk.ts';
import { openService, type Service, status } from './service.ts';

channelContract('Bot Framework', async () => {
  const service = await openService();
  let talks = 0;
  return {
    channel: createBotFrameworkChannel(NO_APP),
    newAddressee() {
      const conversation = `talk-${talks++}`;
      const reference = {
        channelId: 'emulator',
        serviceUrl: service.url,
        conversation: { id: conversation },
        user: { id: 'u' },
        bot: { id: 'b' },
      };
      return { conversation, address: JSON.stringify(reference) };
    },
    heard: ({ conversation }) =>
      service.posted
        .filter(({ path }) => path.includes(`/${conversation}/`))
        .map(({ activity }) => String(activity.text)),
    read: readWithButtons,
    hasNoLookUp: true as const,
    close: () => service.close(),
  };
});

const REPLY: Reply = {
  language: 'en',
  parts: [
    { kind: 'sentence', text: 'Passport Office North, 14 Station Road.', weight: 'must' },
    { kind: 'list', lead: 'Bring:', items: ['old passport', 'ID card'], weight: 'must' },
  ],
  options: [
    { value: 'more', label: 'More' },
    { value: 'person', label: 'A person' },
  ],
};

describe('a reply to a Bot Framework channel', () => {
  const channel = createBotFrameworkChannel(NO_APP);
  let service: Service;
  beforeEach(async () => {
    service = await openService();
  });
  afterEach(() => service.close());

  const messageTo = (serviceUrl: string): Outgoing => ({
    id: 'm1',
    channel: 'botframework',
    conversation: 'bf-1',
    address: JSON.stringify({
      channelId: 'emulator',
      serviceUrl,
      conversation: { id: 'c1|livechat' },
      user: { id: 'user-1' },
      bot: { id: 'bot-1', name: 'Bot' },
    }),
    // As the turn leaves it: an answer to our own id of what was asked.
    activity: { ...channel.render(REPLY).activity, id: 'ours', replyToId: 'ours too' },
  });

  it('says everything in its text and offers what can be chosen', () => {
    const { activity, rest } = channel.render(REPLY);
    expect(activity.text).to.equal('Passport Office North, 14 Station Road.\n\nBring:\n- old passport\n- ID card');
    expect(activity.suggestedActions?.actions.map(({ title }) => title)).to.deep.equal(['More', 'A person']);
    expect(rest).to.equal(undefined);
  });

  it('arrives at the service of its conversation', async () => {
    const result = await channel.send(messageTo(service.url));
    expect(result).to.deep.equal({ kind: 'sent', receipt: 'from-the-service' });
    expect(service.posted).to.have.lengthOf(1);
    const [{ path, activity } = { path: '', activity: {} }] = service.posted;
    expect(path).to.equal('/v3/conversations/c1%7Clivechat/activities');
    expect(activity).to.include({ type: 'message', inputHint: 'expectingInput', channelId: 'emulator' });
    expect(activity.recipient).to.deep.include({ id: 'user-1' });
    expect(activity).not.to.have.property('replyToId');
  });

  it('is tried again when the service asks for time or is in trouble, and only by us', async () => {
    service.plan.push(status(429, { 'retry-after': '7' }), status(503), status(500));
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'retry', afterMs: 7000 });
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'retry' });
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'retry' });
    expect(service.posted).to.have.lengthOf(3);
  });

  it('is given up when the service refuses it', async () => {
    for (const code of [400, 401, 403, 404]) {
      service.plan.push(status(code));
      expect(await channel.send(messageTo(service.url))).to.include({ kind: 'refused', code: String(code) });
    }
    expect(service.posted).to.have.lengthOf(4);
  });

  it('does not follow the service to another address', async () => {
    const other = await openService();
    service.plan.push(status(307, { location: `${other.url}/v3/conversations/c1/activities` }));
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'refused', code: '307' });
    expect(other.posted).to.deep.equal([]);
    await other.close();
  });

  it('is in doubt when the connection breaks before the answer, and is tried again when there was none', async () => {
    service.plan.push((response) => response.destroy());
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'inDoubt' });
    await service.close();
    expect(await channel.send(messageTo(service.url))).to.include({ kind: 'retry' });
  });

  it('goes nowhere else than to a known service', async () => {
    expect(await channel.send(messageTo('https://evil.example'))).to.include({
      kind: 'refused',
      code: 'UNKNOWN_SERVICE',
    });
    const registered = createBotFrameworkChannel({ ...NO_APP, appId: 'x', appPassword: 'y' });
    expect(await registered.send(messageTo(service.url))).to.include({ kind: 'refused', code: 'UNKNOWN_SERVICE' });
    expect(service.posted).to.deep.equal([]);
  });
});
