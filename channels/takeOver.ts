import type { Activity } from 'botbuilder';
import type { Channel, ChannelName, Outgoing } from './channel.ts';
import { conversationOf } from './twilio/index.ts';

export interface TakeOverOptions {
  channels: Partial<Record<ChannelName, Channel>>;
  /** The keyed hash that stands in a conversation's id in the place of the number. */
  hash: (number: string) => string;
}

/** A WhatsApp message as the SMS to the same number that stands in for it; nothing where no SMS can be sent. */
export function createTakeOver({ channels, hash }: TakeOverOptions) {
  return (outgoing: Outgoing, by: ChannelName): Outgoing | undefined => {
    if (by !== 'sms' || !channels.sms) return undefined;
    const { id, address, instead } = outgoing;
    return {
      id: `${id}~sms`,
      channel: 'sms',
      conversation: conversationOf('sms', address, hash),
      address,
      activity: instead?.channel === by ? instead.activity : plainText(outgoing.activity),
    };
  };
}

/** Its text is complete by itself. */
function plainText({ text = '', locale }: Partial<Activity>): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain', ...(locale ? { locale } : {}) };
}
