import twilio from 'twilio';
import { ACCOUNT } from '../../fixtures/twilioServer.ts';

export const PUBLIC_URL = 'https://door.example';
export const CITIZEN = '+8801712345678';
let sent = 0;

/** What Twilio posts for an SMS, as documented; `fields` adds and replaces. */
export function smsFields(fields: Record<string, string> = {}): Record<string, string> {
  const sid = `SM${String(++sent).padStart(32, '0')}`;
  return {
    ToCountry: 'US',
    MessageSid: sid,
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    NumMedia: '0',
    NumSegments: '1',
    AccountSid: ACCOUNT.accountSid,
    ApiVersion: '2010-04-01',
    From: CITIZEN,
    To: '+15005550006',
    Body: 'wher 2 renew pasport',
    ...fields,
  };
}

export function whatsAppFields(fields: Record<string, string> = {}): Record<string, string> {
  return smsFields({
    From: `whatsapp:${CITIZEN}`,
    To: 'whatsapp:+15005550007',
    ProfileName: 'Rahim',
    WaId: CITIZEN.slice(1),
    ...fields,
  });
}

/** Signed by Twilio's own library. */
export function sign(path: string, fields: Record<string, string | string[]>, authToken = ACCOUNT.authToken): string {
  return twilio.getExpectedTwilioSignature(authToken, PUBLIC_URL + path, fields);
}
