import { randomBytes } from 'node:crypto';
import { isRecord, type Json, readLocale } from '../readActivity.ts';
import { readBody } from '../readBody.ts';
import { addressFor, forSockets } from './address.ts';
import { type Answer, type Ask, bearerOf, grantFor, grantOf, watermarkOf } from './ask.ts';
import { badArgument } from './directLineError.ts';
import { userIdOf } from './posted.ts';
import type { Grant } from './tokens.ts';

const BODY_BYTES = 16 * 1024;

/** Nothing is stored for a conversation in which nothing was said: asking for tokens fills no disk. */
export async function generateToken(ask: Ask): Promise<Answer> {
  return { status: 200, body: tokenBody(ask, await readNewcomer(ask)) };
}

export async function refreshToken(ask: Ask): Promise<Answer> {
  return { status: 200, body: tokenBody(ask, grantOf(bearerOf(ask.request), ask.deps.tokens)) };
}

/** 201 for a conversation that begins; 200 when its token comes back to one in which something was said. */
export async function startConversation(ask: Ask): Promise<Answer> {
  const token = bearerOf(ask.request);
  if (!token) return { status: 201, body: conversationBody(ask, await readNewcomer(ask), 0) };
  const { user, locale, ...held } = grantOf(token, ask.deps.tokens);
  const said = await readNewcomer(ask);
  const grant = { ...said, ...(user && { user }), ...(locale && { locale }), ...held };
  const hasBegun = await ask.deps.log.hasBegun(grant.conversation);
  return { status: hasBegun ? 200 : 201, body: conversationBody(ask, grant, 0) };
}

/** For whoever lost the connection: a socket address that goes on after the watermark. */
export async function rejoinConversation(ask: Ask): Promise<Answer> {
  const grant = grantFor(ask, bearerOf(ask.request));
  return { status: 200, body: conversationBody(ask, grant, watermarkOf(ask.query)) };
}

/** Only Microsoft's sign-in cards use it; there are none here, so it tells no more than that the token is good. */
export async function tellSession(ask: Ask): Promise<Answer> {
  return { status: 200, body: { sessionId: grantOf(bearerOf(ask.request), ask.deps.tokens).conversation } };
}

function tokenBody({ deps: { tokens } }: Ask, grant: Grant) {
  return { conversationId: grant.conversation, token: tokens.issue(grant), expires_in: tokens.seconds };
}

function conversationBody(ask: Ask, grant: Grant, watermark: number) {
  const body = tokenBody(ask, grant);
  const address = forSockets(addressFor(ask.request, ask.deps.publicUrl));
  const path = `/v3/directline/conversations/${grant.conversation}/stream`;
  return { ...body, streamUrl: `${address}${path}?watermark=${watermark || '-'}&t=${body.token}` };
}

/** A grant for a new conversation, with the user and the language that the page names. */
async function readNewcomer({ request }: Ask): Promise<Grant> {
  const body = parse(await readBody(request, BODY_BYTES));
  const id = isRecord(body.user) ? body.user.id : undefined;
  const user = userIdOf(id);
  if (id && !user) throw badArgument('this cannot be the id of a user');
  const locale = readLocale(body.locale);
  return {
    conversation: randomBytes(16).toString('base64url'),
    ...(user && { user }),
    ...(locale && { locale }),
  };
}

function parse(bytes: Buffer): Json {
  if (!bytes.length) return {};
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    if (isRecord(body)) return body;
  } catch (cause) {
    throw badArgument('the body is JSON', cause);
  }
  throw badArgument('the body is a JSON object');
}
