import { readBody } from '../readBody.ts';
import { addressFor } from './address.ts';
import { type Answer, type Ask, bearerOf, grantFor, grantOf, watermarkOf } from './ask.ts';
import { withAddresses } from './attachments.ts';
import { badArgument, DirectLineError } from './directLineError.ts';
import { type Posted, readPosted } from './posted.ts';
import type { Grant } from './tokens.ts';

const BODY_BYTES = 256 * 1024;

export async function postActivity(ask: Ask): Promise<Answer> {
  const grant = grantFor(ask, bearerOf(ask.request));
  const body = await readBody(ask.request, BODY_BYTES);
  return take(ask, grant, readPosted(parse(body), grant));
}

/** A message with files. */
export async function postUpload(ask: Ask): Promise<Answer> {
  const grant = grantFor(ask, bearerOf(ask.request));
  const { activity, files } = await ask.readUpload(ask.request);
  const said = activity !== undefined ? activity : { type: 'message', from: { id: ask.query.get('userId') } };
  readPosted(said, grant, files.map(unkept));
  const media = [];
  for (const { name, contentType, bytes } of files) {
    const url = await ask.deps.files.keep({ conversation: grant.conversation, contentType, name, bytes });
    media.push({ contentType, url, ...(name && { name }) });
  }
  return take(ask, grant, readPosted(said, grant, media));
}

export async function readActivities(ask: Ask): Promise<Answer> {
  const { conversation } = grantFor(ask, bearerOf(ask.request));
  const { log, tokens, publicUrl } = ask.deps;
  const { texts, watermark } = await log.read(conversation, watermarkOf(ask.query));
  const activities = withAddresses(texts, conversation, addressFor(ask.request, publicUrl), tokens);
  return { status: 200, text: activitySet(activities, watermark) };
}

/** A file, to whoever holds the token of its conversation or the one in its address. */
export async function readAttachment(ask: Ask): Promise<Answer> {
  const { tokens, files } = ask.deps;
  const inAddress = ask.query.get('t');
  const conversation = inAddress ? conversationOf(ask, inAddress) : grantOf(bearerOf(ask.request), tokens).conversation;
  const file = await files.find(ask.id);
  if (file?.conversation !== conversation) throw new DirectLineError(404, 'NotFound', 'there is no such file');
  return { status: 200, contentType: file.contentType, bytes: file.bytes };
}

/** What a client gets by asking and by socket. */
export const activitySet = (texts: string[], watermark: number) =>
  `{"activities":[${texts.join(',')}],"watermark":"${watermark}"}`;

/** First into the history, then into the inbox: nobody reads an answer before the question. Doing it twice is doing it once. */
async function take({ deps: { log, receive } }: Ask, grant: Grant, { id, logged, incoming }: Posted): Promise<Answer> {
  if (logged) await log.append(grant.conversation, id, logged);
  if (incoming) await receive(incoming);
  return { status: 200, body: { id } };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw badArgument('the body is JSON', cause);
  }
}

/** So that a message that is refused leaves no file behind. */
const unkept = ({ contentType }: { contentType: string }) => ({ contentType, url: '' });

function conversationOf({ id, deps: { tokens } }: Ask, token: string): string {
  const verdict = tokens.read(token);
  if (verdict.kind === 'good' && verdict.grant.file === id) return verdict.grant.conversation;
  throw new DirectLineError(403, 'BadArgument', 'the token is not valid for this file');
}
