import { type Activity, ActivityTypes } from 'botframework-schema';
import type { Incoming } from '../channels/channel.ts';

const BOT = { id: 'right-door', name: 'Right Door' };

/** A received message as the Bot Framework activity that dialogs read. */
export function toActivity(incoming: Incoming, at: Date): Partial<Activity> {
  return {
    ...body(incoming),
    id: incoming.id,
    timestamp: at,
    channelId: incoming.channel,
    from: { id: incoming.conversation, name: '' },
    recipient: BOT,
    conversation: { id: incoming.conversation, isGroup: false, name: '', conversationType: 'personal' },
    ...(incoming.locale ? { locale: incoming.locale } : {}),
  };
}

function body(incoming: Incoming): Partial<Activity> {
  switch (incoming.kind) {
    case 'opened':
      return { type: ActivityTypes.ConversationUpdate, membersAdded: [{ id: incoming.conversation, name: '' }] };
    case 'location': {
      const geo = { type: 'GeoCoordinates', latitude: incoming.latitude, longitude: incoming.longitude };
      return { type: ActivityTypes.Message, text: incoming.text ?? '', entities: [{ type: 'Place', geo }] };
    }
    case 'media': {
      const attachments = incoming.media.map(({ contentType, url, name }) => ({
        contentType,
        contentUrl: url,
        ...(name ? { name } : {}),
      }));
      return { type: ActivityTypes.Message, text: incoming.text ?? '', attachments };
    }
    case 'choice':
      return { type: ActivityTypes.Message, text: incoming.text, value: { choice: incoming.value } };
    default:
      return { type: ActivityTypes.Message, text: incoming.text };
  }
}
