import type { Vault } from '../../store/vault.ts';
import type { Incoming, IncomingContent, Media } from '../channel.ts';
import { cleanText, isRecord, type Json, readChoice, readLocale, readPlace } from '../readActivity.ts';

/** The activity is not one that Bot Framework sends. */
export class BadActivityError extends Error {
  override readonly name = 'BadActivityError';
  readonly code = 'BAD_ACTIVITY';
}

const MOST_ID = 1000;
const MOST_MEDIA = 10;

/**
 * An activity of a Bot Framework channel, as it comes in; `undefined` for all that says nothing to us. The address is the
 * conversation's reference without the activity's id: a reply that names an old message is refused by some channels.
 */
export function parseActivity(activity: Json, vault: Vault): Incoming | undefined {
  const channelId = need(activity.channelId, 'channelId');
  const talk = recordOf(activity.conversation);
  const conversationId = need(talk.id, 'conversation.id');
  const content = contentOf(activity);
  if (!content) return undefined;
  const conversation = `bf-${vault.hash(`${channelId}|${conversationId}`)}`;
  const locale = readLocale(activity.locale);
  return {
    id: idOf(activity, content, conversation, vault),
    channel: 'botframework',
    conversation,
    address: JSON.stringify({
      channelId,
      serviceUrl: activity.serviceUrl,
      conversation: talk,
      user: recordOf(activity.from),
      bot: recordOf(activity.recipient),
      ...(locale && { locale }),
    }),
    ...(locale && { locale }),
    ...content,
  };
}

function contentOf(activity: Json): IncomingContent | undefined {
  if (activity.type === 'conversationUpdate') return isJoining(activity) ? { kind: 'opened' } : undefined;
  if (activity.type !== 'message') return undefined;
  const text = textOf(activity);
  const place = readPlace(activity.entities);
  if (place) return { kind: 'location', ...place, ...(text && { text }) };
  const media = listOf(activity.attachments).flatMap(mediaOf).slice(0, MOST_MEDIA);
  if (media.length) return { kind: 'media', media, ...(text && { text }) };
  const choice = readChoice(activity.value);
  return choice ? { kind: 'choice', value: choice, text: text || choice } : { kind: 'text', text };
}

/** The same delivery has the same id; some channels number messages within a conversation only. */
function idOf(activity: Json, content: IncomingContent, conversation: string, vault: Vault): string {
  const own = content.kind === 'opened' ? 'opened' : need(activity.id, 'id');
  return vault.hash(`${conversation}|${own}`);
}

/** A person comes into a talk between two: the bot itself, and members of a group, are not greeted. */
function isJoining(activity: Json): boolean {
  const bot = recordOf(activity.recipient).id;
  const isGroup = recordOf(activity.conversation).isGroup === true;
  return !isGroup && listOf(activity.membersAdded).some(({ id }) => typeof id === 'string' && id !== bot);
}

/** Without the mention by which a group calls the bot. */
function textOf(activity: Json): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const bot = recordOf(activity.recipient).id;
  const calls = listOf(activity.entities)
    .filter(({ type, mentioned }) => type === 'mention' && recordOf(mentioned).id === bot)
    .flatMap((mention) => (typeof mention.text === 'string' && mention.text ? [mention.text] : []));
  return cleanText(calls.reduce((rest, call) => rest.replaceAll(call, ' '), text)).trim();
}

/** Photos, voices and papers; cards and formatted copies of the text are none. */
function mediaOf({ contentType, contentUrl, name }: Json): Media[] {
  if (typeof contentType !== 'string' || !/^(image|audio|video)\/|^application\/pdf$/.test(contentType)) return [];
  if (typeof contentUrl !== 'string' || !/^https?:\/\//.test(contentUrl)) return [];
  return [{ contentType, url: contentUrl, ...(typeof name === 'string' && name && { name }) }];
}

function need(value: unknown, name: string): string {
  if (typeof value === 'string' && value && value.length <= MOST_ID) return value;
  throw new BadActivityError(`[botFramework] an activity has a ${name}`);
}

const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.slice(0, 100).filter(isRecord) : []);
