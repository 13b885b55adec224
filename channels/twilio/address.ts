import type { ChannelName } from '../channel.ts';

export type PhoneChannel = Extract<ChannelName, 'sms' | 'whatsapp'>;

const PREFIX = 'whatsapp:';

/**
 * Who wrote, by the `From` of a webhook: the number without `whatsapp:`, and the network it came by. Numbers are taken as
 * Twilio writes them (E.164, or the digits of a short code) and not checked against a numbering plan: a new range would
 * strand its citizens. A sender named by letters cannot be answered: `undefined`.
 */
export function readAddress(from: string): { channel: PhoneChannel; number: string } | undefined {
  const channel = from.startsWith(PREFIX) ? 'whatsapp' : 'sms';
  const number = from.slice(channel === 'whatsapp' ? PREFIX.length : 0).trim();
  return /^\+?[0-9]{3,15}$/.test(number) ? { channel, number } : undefined;
}

/** A number as Twilio wants it in `To` and `From`. */
export function writeAddress(channel: PhoneChannel, number: string): string {
  return channel === 'whatsapp' && !number.startsWith(PREFIX) ? `${PREFIX}${number}` : number;
}
