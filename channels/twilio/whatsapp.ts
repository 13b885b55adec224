import type { Activity } from 'botbuilder';
import { type Clock, systemClock } from '../../store/clock.ts';
import type { Channel, Outgoing, Reply, SendResult } from '../channel.ts';
import { writeAddress } from './address.ts';
import { createTwilioApi, type NewMessage, type TwilioApi } from './api.ts';
import type { TwilioConfig } from './config.ts';
import { refuse } from './failures.ts';
import { findSent } from './findSent.ts';
import { fit } from './fit.ts';
import { STATUS_PATH } from './sms.ts';
import { writeInLine } from './smsForm.ts';
import { chooseTemplate, type Template, templateOf, updateTemplate } from './templates.ts';
import { whatsAppForm } from './whatsAppForm.ts';

/** WhatsApp's window for free text after a citizen's message, less a minute for the way. */
const WINDOW_MS = 24 * 3_600_000 - 60_000;
const OUTSIDE_WINDOW = 63016;

/**
 * WhatsApp by Twilio. Options are buttons or a list where a content template is set, numbered lines otherwise; the text is
 * complete by itself, so that a template which Twilio refuses is replaced by it.
 */
export function createWhatsAppChannel(
  config: TwilioConfig & { whatsAppFrom: string },
  { api = createTwilioApi(config), clock = systemClock }: { api?: TwilioApi; clock?: Clock } = {},
): Channel & Required<Pick<Channel, 'findSent'>> {
  const { templates, whatsAppFrom: from } = config;
  const statusCallback = config.publicUrl + STATUS_PATH;

  return {
    name: 'whatsapp',
    hasWindow: true,
    takenOverBy: 'sms',
    render(reply) {
      const { text, rest } = fit(reply, whatsAppForm);
      const template = rest
        ? undefined
        : chooseTemplate(templates, questionOf(reply), reply.options ?? [], reply.language);
      return {
        activity: { ...messageOf(text, reply), ...(template && { channelData: { template } }) },
        ...(rest && { rest }),
      };
    },
    async send(message) {
      if (isOutside(message)) return sendUpdate(message);
      const result = await sendInWindow(message);
      return isRefusedAs(result, OUTSIDE_WINDOW) ? sendUpdate(message) : result;
    },
    findSent: (message, attempt) => findSent(api, message, { from, channel: 'whatsapp', ...attempt }),
  };

  function isOutside({ lastHeardAt }: Outgoing): boolean {
    return lastHeardAt !== undefined && clock().getTime() - Date.parse(lastHeardAt) > WINDOW_MS;
  }

  async function sendInWindow(message: Outgoing): Promise<SendResult> {
    const template = templateOf(message.activity);
    if (!template) return create(message, { body: message.activity.text ?? '' });
    const result = await create(message, contentOf(template));
    return isTemplateFault(result) ? create(message, { body: message.activity.text ?? '' }) : result;
  }

  async function sendUpdate(message: Outgoing): Promise<SendResult> {
    const { text = '', locale = '' } = message.activity;
    const template = updateTemplate(templates, text, locale);
    return template ? create(message, contentOf(template)) : refuse(OUTSIDE_WINDOW);
  }

  function create({ address }: Outgoing, content: Pick<NewMessage, 'body' | 'contentSid' | 'contentVariables'>) {
    const [to, sender] = [writeAddress('whatsapp', address), writeAddress('whatsapp', from)];
    return api.create({ from: sender, to, statusCallback, ...content });
  }
}

function messageOf(text: string, { language }: Reply): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain', locale: language };
}

/** The text beside buttons: the reply without its numbered options. */
function questionOf({ parts, language }: Reply): string {
  return writeInLine({ pieces: parts.map((part) => ({ part, isCut: false })), options: [], language });
}

function contentOf({ sid, variables }: Template): Pick<NewMessage, 'contentSid' | 'contentVariables'> {
  return { contentSid: sid, contentVariables: JSON.stringify(variables) };
}

function isRefusedAs(result: SendResult, code: number): boolean {
  return result.kind === 'refused' && result.code === String(code);
}

/** 21655, 21656: template or variables are not valid; 21658, 63027, 63028, 63021: not found, parameters or content do not suit. */
function isTemplateFault(result: SendResult): boolean {
  return [21655, 21656, 21658, 63021, 63027, 63028].some((code) => isRefusedAs(result, code));
}
