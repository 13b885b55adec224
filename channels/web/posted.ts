import { createHash, randomUUID } from 'node:crypto';
import type { Incoming, IncomingContent, Media } from '../channel.ts';
import { cleanText, isRecord, type Json, readChoice, readLocale, readPlace } from '../readActivity.ts';
import { attachmentsOf } from './attachments.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import type { Grant } from './tokens.ts';

/** What a client posted, after nothing of what it says about itself was believed. */
export interface Posted {
  id: string;
  /** What its own user sees again. Absent for what has no trace: somebody types, somebody joins. */
  logged?: Json;
  /** Absent for what says nothing to the bot. */
  incoming?: Incoming;
}

/** The user that a client without a named one speaks as. */
const NOBODY = 'user';
/** Ours, so that no client can pose as the bot in its own history. */
export const BOT_ID = 'right-door';

const MOST_TEXT = 16_000;
const MOST_KEPT = 8_000;
const MOST_ID = 256;

/** Reads an activity, whatever came. Throws `DirectLineError` when it is none, or says nothing. */
export function readPosted(body: unknown, grant: Grant, media: Media[] = []): Posted {
  if (!isRecord(body)) throw badArgument('an activity is a JSON object');
  const { type } = body;
  if (typeof type !== 'string' || !type || type.length > 64) throw badArgument('an activity has a type');
  const id = idOf(body, grant.conversation);
  if (type === 'message') return readMessage(body, id, grant, media);
  if (type === 'event') return { id, logged: { type, ...echoed(body, grant), ...named(body.name) } };
  return { id };
}

function readMessage(body: Json, id: string, grant: Grant, media: Media[]): Posted {
  const text = textOf(body.text);
  const place = readPlace(body.entities);
  const content = contentOf(text, place, readChoice(body.value), media);
  if (!content) throw badArgument('a message has a text, a place or an attachment');
  const echo = echoed(body, grant);
  const locale = readLocale(body.locale) ?? grant.locale;
  const { conversation } = grant;
  return {
    id,
    logged: {
      type: 'message',
      ...(text && { text }),
      ...(locale && { locale }),
      ...(place && { entities: [{ type: 'Place', geo: { type: 'GeoCoordinates', ...place } }] }),
      ...(media.length && { attachments: attachmentsOf(media) }),
      ...echo,
    },
    incoming: { id, channel: 'web', conversation, address: echo.from.id, ...(locale && { locale }), ...content },
  };
}

function contentOf(
  text: string,
  place: ReturnType<typeof readPlace>,
  choice: string,
  media: Media[],
): IncomingContent | undefined {
  if (place) return { kind: 'location', ...place, ...(text && { text }) };
  if (media.length) return { kind: 'media', media, ...(text && { text }) };
  if (choice) return { kind: 'choice', value: choice, text: text || choice };
  return text ? { kind: 'text', text } : undefined;
}

/**
 * The same message posted again has the same id: clients give each their own `clientActivityID` and keep it when they try again.
 */
function idOf({ channelData }: Json, conversation: string): string {
  const own = isRecord(channelData) ? channelData.clientActivityID : undefined;
  if (typeof own !== 'string' || !own || own.length > MOST_ID) return randomUUID();
  return createHash('sha256').update(`${conversation}\n${own}`).digest('base64url').slice(0, 24);
}

/** What of an activity its own user gets back, as clients need it to know their message again. */
function echoed(body: Json, grant: Grant) {
  const { channelData, localTimestamp } = body;
  return {
    from: { id: grant.user ?? userOf(body.from), role: 'user' },
    ...(isRecord(channelData) && isSmall(channelData) && { channelData }),
    ...(typeof localTimestamp === 'string' && localTimestamp.length <= 40 && { localTimestamp }),
  };
}

function userOf(from: unknown): string {
  const id = isRecord(from) ? from.id : undefined;
  return userIdOf(id) ?? NOBODY;
}

/** An id that a user can have; `undefined` for anything else, and for the bot's own. */
export function userIdOf(id: unknown): string | undefined {
  if (typeof id !== 'string' || id.length > MOST_ID) return undefined;
  const name = cleanText(id);
  return name && name !== BOT_ID ? name : undefined;
}

/** Written texts come without what no keyboard writes: halves of characters and control characters. */
function textOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  if (text.length > MOST_TEXT)
    throw new DirectLineError(413, 'MessageSizeTooBig', `a message has ${MOST_TEXT} characters at most`);
  return cleanText(text).trim();
}

const named = (name: unknown) => (typeof name === 'string' && name.length <= MOST_ID ? { name: cleanText(name) } : {});

/** Throws for what is nested deeper than can be written. */
function isSmall(value: Json): boolean {
  try {
    return JSON.stringify(value).length <= MOST_KEPT;
  } catch (cause) {
    throw badArgument('nested too deep', cause);
  }
}
