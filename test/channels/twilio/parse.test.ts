import { expect } from 'chai';
import type { Incoming } from '../../../channels/channel.ts';
import { LONGEST_TEXT, parseWebhook } from '../../../channels/twilio/parse.ts';
import { CITIZEN, smsFields, whatsAppFields } from './webhook.ts';

const hash = (number: string) => `h${number.length}`;
const parse = (fields: Record<string, string>) => parseWebhook(new URLSearchParams(fields), hash);

function messageIn(fields: Record<string, string>): Incoming {
  const webhook = parse(fields);
  if (webhook.kind !== 'message') throw new Error(`expected a message, saw ${webhook.kind}`);
  return webhook.message;
}

describe('a message that Twilio posts', () => {
  it('is a text by SMS, its conversation without the number', () => {
    const fields = smsFields();
    expect(messageIn(fields)).to.deep.equal({
      id: fields.MessageSid,
      channel: 'sms',
      conversation: 'sms-h14',
      address: CITIZEN,
      kind: 'text',
      text: 'wher 2 renew pasport',
    });
  });

  it('is WhatsApp by the prefix of its sender, and another conversation', () => {
    expect(messageIn(whatsAppFields())).to.include({
      channel: 'whatsapp',
      conversation: 'whatsapp-h14',
      address: CITIZEN,
      kind: 'text',
    });
  });

  it('is a shared location, with its name', () => {
    const fields = whatsAppFields({
      Body: '',
      Latitude: '23.7104',
      Longitude: '-90.40744',
      Label: 'Home',
      Address: '14 Station Road',
    });
    expect(messageIn(fields)).to.include({
      kind: 'location',
      latitude: 23.7104,
      longitude: -90.40744,
      text: 'Home, 14 Station Road',
    });
  });

  for (const [Latitude, Longitude] of [
    ['north', '9'],
    ['91', '0'],
    ['0', '-181'],
    ['', ''],
    ['9'.repeat(30), '1'],
    ['1e2', '1'],
    ['NaN', '1'],
  ] as const) {
    it(`is no location at "${Latitude.slice(0, 8)}", "${Longitude}", but the text beside it`, () => {
      expect(messageIn(whatsAppFields({ Latitude, Longitude }))).to.include({
        kind: 'text',
        text: 'wher 2 renew pasport',
      });
    });
  }

  it('is pictures with their kinds', () => {
    const url = 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME1';
    const fields = smsFields({
      NumMedia: '2',
      MediaUrl0: url,
      MediaContentType0: 'image/JPEG',
      MediaUrl1: `${url}2`,
      MediaContentType1: 'x',
    });
    expect(messageIn(fields)).to.deep.include({
      kind: 'media',
      text: 'wher 2 renew pasport',
      media: [
        { url, contentType: 'image/jpeg' },
        { url: `${url}2`, contentType: 'application/octet-stream' },
      ],
    });
  });

  for (const fields of [
    { NumMedia: '-3' },
    { NumMedia: '1e6' },
    { NumMedia: '999' },
    { NumMedia: '1', MediaUrl0: 'file:///etc/passwd', MediaContentType0: 'image/png' },
    { NumMedia: '1', MediaUrl0: 'http://[', MediaContentType0: 'image/png' },
  ]) {
    it(`is its text when the media make no sense: ${JSON.stringify(fields)}`, () => {
      expect(messageIn(smsFields(fields))).to.include({ kind: 'text' });
    });
  }

  it('is the choice of a button by its value, or of a list row', () => {
    expect(messageIn(whatsAppFields({ Body: 'Yes', ButtonText: 'Yes', ButtonPayload: 'confirm:yes' }))).to.include({
      kind: 'choice',
      value: 'confirm:yes',
      text: 'Yes',
    });
    expect(messageIn(whatsAppFields({ Body: 'Row', ListId: 'svc-7', ListTitle: 'A child' }))).to.include({
      kind: 'choice',
      value: 'svc-7',
      text: 'A child',
    });
    expect(messageIn(whatsAppFields({ ButtonPayload: 'x'.repeat(900) }))).to.deep.include({
      kind: 'choice',
      value: 'x'.repeat(200),
    });
  });

  for (const [Body, command] of [
    ['STOP', 'stop'],
    [' stop. ', 'stop'],
    ['Stop!', 'stop'],
    ['stop all', 'stop'],
    ['opt-out', 'stop'],
    ['CANCEL', 'stop'],
    ['end', 'stop'],
    ['START', 'start'],
    ['unstop', 'start'],
    ['Yes', 'start'],
    ['HELP', 'help'],
    ['¿help?', 'help'],
    ['info', 'help'],
  ] as const) {
    it(`is the command ${command} for "${Body}", not a certain one`, () => {
      expect(messageIn(smsFields({ Body }))).to.include({ kind: 'command', command, isCertain: false, text: Body });
    });
  }

  for (const Body of ['stop the noise', 'where is the bus stop', 'help me', 'started', '...']) {
    it(`is a text for "${Body}"`, () =>
      expect(messageIn(smsFields({ Body }))).to.include({ kind: 'text', text: Body }));
  }

  it('is a certain command when Twilio took it as one, whatever the words', () => {
    expect(messageIn(smsFields({ Body: 'ALTO', OptOutType: 'STOP' }))).to.include({
      kind: 'command',
      command: 'stop',
      isCertain: true,
    });
  });

  it('is cut at 4,000 characters, not within one', () => {
    const cut = messageIn(smsFields({ Body: `${'a'.repeat(LONGEST_TEXT - 1)}😀 and more` }));
    expect(cut).to.include({ kind: 'text', text: 'a'.repeat(LONGEST_TEXT - 1) });
    expect(messageIn(smsFields({ Body: 'where do I go '.repeat(3600) })))
      .to.have.property('text')
      .with.length(LONGEST_TEXT);
  });

  it('comes from a short code too', () => {
    expect(messageIn(smsFields({ From: '16216' }))).to.include({ address: '16216' });
  });

  for (const From of ['', '+', 'whatsapp:', 'whatsapp:+', 'AMAZON', '+88 017', '1'.repeat(40)]) {
    it(`cannot be used when nobody can be answered: "${From.slice(0, 12)}"`, () => {
      expect(parse(smsFields({ From }))).to.deep.equal({ kind: 'unreadable', reason: 'no sender' });
    });
  }

  for (const MessageSid of ['SM', '', '../../etc/passwd', 'a'.repeat(400), '\u0000null\u0000']) {
    it(`cannot be used without an id of its own: ${JSON.stringify(MessageSid.slice(0, 20))}`, () => {
      expect(parse(smsFields({ MessageSid }))).to.deep.equal({ kind: 'unreadable', reason: 'no id' });
    });
  }
});

describe('a delivery receipt that Twilio posts', () => {
  const receiptOf = (MessageStatus: string, others: Record<string, string> = {}) =>
    parse({ ...smsFields(), MessageStatus, To: CITIZEN, ...others });

  for (const [given, status] of [
    ['accepted', 'queued'],
    ['queued', 'queued'],
    ['sending', 'queued'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['READ', 'read'],
  ] as const) {
    it(`says ${status} for ${given}, and is never a message`, () => {
      expect(receiptOf(given)).to.have.nested.property('receipt.status', status);
    });
  }

  it('names the message, its network and the error', () => {
    const MessageSid = `SM${'f'.repeat(32)}`;
    expect(receiptOf('failed', { MessageSid, To: `whatsapp:${CITIZEN}`, ErrorCode: '63016' })).to.deep.equal({
      kind: 'receipt',
      receipt: { channel: 'whatsapp', receipt: MessageSid, status: 'failed', errorCode: '63016', takeOver: 'sms' },
    });
  });

  it('cannot be used with a status or an id that nobody knows', () => {
    expect(receiptOf('vanished')).to.deep.equal({ kind: 'unreadable', reason: 'unknown status' });
    expect(parse({ MessageStatus: 'delivered' })).to.deep.equal({ kind: 'unreadable', reason: 'no id' });
  });
});
