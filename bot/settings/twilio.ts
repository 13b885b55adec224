import * as z from 'zod';
import { SMS_PRICE_SETTING } from './smsPrice.ts';
import { address, checked, type Given, missing, type Read } from './written.ts';

const phone = checked(
  (text) => /^(whatsapp:)?\+?[0-9]{3,15}$/.test(text),
  'expected a phone number, for example +15005550006',
);

/** SMS and WhatsApp. */
export const TWILIO_SETTINGS = {
  TWILIO_ACCOUNT_SID: checked(
    (text) => /^AC[0-9a-fA-F]{32}$/.test(text),
    'expected AC and 32 hexadecimal digits, as in the Twilio console',
  ).optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_SMS_FROM: phone.optional(),
  TWILIO_WHATSAPP_FROM: phone.transform((text) => text.replace(/^whatsapp:/, '')).optional(),
  TWILIO_API_URL: address(['http:', 'https:'], 'http://127.0.0.1:3979').optional(),
  SMS_PRICE: SMS_PRICE_SETTING.optional(),
};

const TEMPLATE = 'TWILIO_TEMPLATE_';

export function shapeTwilio(settings: Read<typeof TWILIO_SETTINGS>, given: Given) {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = settings;
  if (!accountSid || !authToken) return undefined;
  return {
    accountSid,
    authToken,
    smsFrom: settings.TWILIO_SMS_FROM,
    whatsAppFrom: settings.TWILIO_WHATSAPP_FROM,
    apiUrl: settings.TWILIO_API_URL,
    templates: readTemplates(given),
  };
}

/** Content templates: every `TWILIO_TEMPLATE_…` by the rest of its name, in small letters. */
function readTemplates(given: Given): Record<string, string> {
  return Object.fromEntries(
    templatesIn(given).map(([name, sid]) => [name.slice(TEMPLATE.length).toLowerCase(), sid.trim()]),
  );
}

export function twilioFaults(given: Given): string[] {
  const templates = templatesIn(given).filter(([, sid]) => !/^HX[0-9a-fA-F]{32}$/.test(sid.trim()));
  return [
    ...(given.TWILIO_ACCOUNT_SID ? accountFaults(given) : []),
    ...templates.map(([name]) => `${name}: expected HX and 32 hexadecimal digits, the id of a content template`),
  ];
}

function accountFaults(given: Given): string[] {
  const beside = 'it stands beside TWILIO_ACCOUNT_SID in the Twilio console';
  const signed = "Twilio's signatures count over the address that Twilio calls";
  return [
    ...missing(given, 'TWILIO_AUTH_TOKEN', beside, '32 hexadecimal digits'),
    ...missing(given, 'PUBLIC_URL', signed, 'https://door.example'),
    ...(given.TWILIO_WHATSAPP_FROM
      ? []
      : missing(given, 'TWILIO_SMS_FROM', 'set it or TWILIO_WHATSAPP_FROM', '+15005550006')),
  ];
}

const templatesIn = (given: Given): [name: string, sid: string][] =>
  Object.entries(given).flatMap(([name, sid = '']): [string, string][] =>
    name.startsWith(TEMPLATE) ? [[name, sid]] : [],
  );
