import { createHash, randomUUID } from 'node:crypto';
import type { Incoming, IncomingContent, Media } from '../channel.ts';
import { attachmentsOf } from './attachments.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import type { Grant } from './tokens.ts';

/** What a client posted, after nothing of what it says about itself was believed. */
export interface Posted {
  id: string;
  /** What its own user sees again. Absent for what has no trace: somebody types, somebody joins. */
  logged?: Record<string, unknown>;
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
const MOST_VALUE = 200;

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

function readMessage(body: Record<string, unknown>, id: string, grant: Grant, media: Media[]): Posted {
  const text = textOf(body.text);
  const place = findPlace(body.entities);
  const content = contentOf(text, place, choiceOf(body.value), media);
  if (!content) throw badArgument('a message has a text, a place or an attachment');
  const echo = echoed(body, grant);
  const locale = localeOf(body.locale) ?? grant.locale;
  const { conversation } = grant;
  return {
    id,
    logged: {
      type: 'message',
      ...(text && { text }),
      ...(locale && { locale }),
      ...(place && { entities: [place.entity] }),
      ...(media.length && { attachments: attachmentsOf(media) }),
      ...echo,
    },
    incoming: { id, channel: 'web', conversation, address: echo.from.id, ...(locale && { locale }), ...content },
  };
}

function contentOf(
  text: string,
  place: Place | undefined,
  choice: string | undefined,
  media: Media[],
): IncomingContent | undefined {
  if (place) return { kind: 'location', latitude: place.latitude, longitude: place.longitude, ...(text && { text }) };
  if (media.length) return { kind: 'media', media, ...(text && { text }) };
  if (choice) return { kind: 'choice', value: choice, text: text || choice };
  return text ? { kind: 'text', text } : undefined;
}

/**
 * The same message posted again has the same id: clients give each their own `clientActivityID` and keep it when they try again.
 */
function idOf({ channelData }: Record<string, unknown>, conversation: string): string {
  const own = isRecord(channelData) ? channelData.clientActivityID : undefined;
  if (typeof own !== 'string' || !own || own.length > MOST_ID) return randomUUID();
  return createHash('sha256').update(`${conversation}\n${own}`).digest('base64url').slice(0, 24);
}

/** What of an activity its own user gets back, as clients need it to know their message again. */
function echoed(body: Record<string, unknown>, grant: Grant) {
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
  const name = clean(id);
  return name && name !== BOT_ID ? name : undefined;
}

/** Written texts come without what no keyboard writes: halves of characters and control characters. */
function textOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  if (text.length > MOST_TEXT)
    throw new DirectLineError(413, 'MessageSizeTooBig', `a message has ${MOST_TEXT} characters at most`);
  return clean(text).trim();
}

function clean(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

// Tab and line breaks stay.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A button's value, as a client posts it beside the label. */
function choiceOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MOST_VALUE ? clean(value).trim() || undefined : undefined;
}

/** A BCP 47 tag, or `undefined` for anything else. */
export function localeOf(locale: unknown): string | undefined {
  return typeof locale === 'string' && /^[a-z]{2,3}([-_][a-z0-9]{1,8}){0,4}$/i.test(locale) ? locale : undefined;
}

interface Place {
  latitude: number;
  longitude: number;
  entity: Record<string, unknown>;
}

/** `entities: [{type: "Place", geo: {type: "GeoCoordinates", latitude, longitude}}]` */
function findPlace(entities: unknown): Place | undefined {
  if (!Array.isArray(entities)) return undefined;
  for (const entity of entities.slice(0, 20)) {
    const geo: unknown = isRecord(entity) && entity.type === 'Place' ? entity.geo : undefined;
    if (!isRecord(geo) || !isDegrees(geo.latitude, 90) || !isDegrees(geo.longitude, 180)) continue;
    const { latitude, longitude } = geo;
    return { latitude, longitude, entity: { type: 'Place', geo: { type: 'GeoCoordinates', latitude, longitude } } };
  }
  return undefined;
}

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;

const named = (name: unknown) => (typeof name === 'string' && name.length <= MOST_ID ? { name: clean(name) } : {});

/** Throws for what is nested deeper than can be written. */
function isSmall(value: Record<string, unknown>): boolean {
  try {
    return JSON.stringify(value).length <= MOST_KEPT;
  } catch (cause) {
    throw badArgument('nested too deep', cause);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
