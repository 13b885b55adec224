import type { Channel } from '../channel.ts';
import { createTwilioApi, type TwilioApi } from './api.ts';
import type { TwilioConfig } from './config.ts';
import { findSent } from './findSent.ts';
import { fit } from './fit.ts';
import { countSegments } from './segments.ts';
import { smsForm } from './smsForm.ts';

export const STATUS_PATH = '/twilio/status';

/** SMS by Twilio. A reply takes two segments in GSM-7, four in UCS-2; what is left over is `rest`. */
export function createSmsChannel(
  config: TwilioConfig & { smsFrom: string },
  { api = createTwilioApi(config) }: { api?: TwilioApi } = {},
): Channel & Required<Pick<Channel, 'findSent'>> {
  const from = config.smsFrom;
  const statusCallback = config.publicUrl + STATUS_PATH;

  return {
    name: 'sms',
    render(reply) {
      const { text, rest } = fit(reply, smsForm);
      return {
        activity: { type: 'message', text, textFormat: 'plain', locale: reply.language },
        ...(rest && { rest }),
      };
    },
    async send({ address, activity }) {
      const body = activity.text ?? '';
      const result = await api.create({ from, to: address, body, statusCallback });
      return result.kind === 'sent' ? { segments: countSegments(body), ...result } : result;
    },
    findSent: (message, attempt) => findSent(api, message, { from, channel: 'sms', ...attempt }),
  };
}
