import type { Request, Response, Server } from 'restify';
import type { DeliveryReceipt, Receive } from '../channel.ts';
import { BodyTooLargeError, readBody } from '../readBody.ts';
import type { TwilioConfig, TwilioLog } from './config.ts';
import { parseWebhook } from './parse.ts';
import { isFromTwilio } from './verify.ts';

export interface TwilioRoutes extends Pick<TwilioConfig, 'authToken' | 'publicUrl'> {
  receive: Receive;
  /** Durable when fulfilled; receipts come in any order, repeated, and for messages that are not known. */
  onReceipt: (receipt: DeliveryReceipt) => Promise<unknown>;
  vault: { hash(text: string): string };
  log: TwilioLog;
}

const LARGEST_BODY = 256 * 1024;
const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/**
 * Serves what Twilio calls: incoming messages and delivery receipts, told apart by what they hold, so that a webhook that
 * was set to the other address works as well. 200 means durable; 503 asks Twilio to come again.
 */
export function mountTwilio(server: Server, routes: TwilioRoutes): void {
  const take = async (request: Request, response: Response) => answer(response, await takeWebhook(request, routes));
  server.post('/twilio/messages', take);
  server.post('/twilio/status', take);
}

type Status = 200 | 400 | 403 | 413 | 415 | 503;

async function takeWebhook(request: Request, routes: TwilioRoutes): Promise<Status> {
  const signature = request.headers['x-twilio-signature'];
  if (typeof signature !== 'string' || !signature) return 403;
  if (!FORM.test(request.headers['content-type'] ?? '')) return 415;
  const form = await readForm(request);
  if (typeof form === 'number') return form;
  const url = `${routes.publicUrl}${request.url ?? ''}`;
  if (!isFromTwilio(form, { signature, authToken: routes.authToken, url })) return 403;
  return keep(form, routes);
}

async function readForm(request: Request): Promise<URLSearchParams | 400 | 413> {
  try {
    return new URLSearchParams((await readBody(request, LARGEST_BODY)).toString('utf8'));
  } catch (error) {
    return error instanceof BodyTooLargeError ? 413 : 400;
  }
}

async function keep(form: URLSearchParams, { receive, onReceipt, vault, log }: TwilioRoutes): Promise<Status> {
  const webhook = parseWebhook(form, (number) => vault.hash(number));
  try {
    if (webhook.kind === 'message') await receive(webhook.message);
    else if (webhook.kind === 'receipt') await onReceipt(webhook.receipt);
    else log.info({ reason: webhook.reason }, 'a webhook of Twilio could not be used and was dropped');
    return 200;
  } catch (err) {
    log.warn({ err, kind: webhook.kind }, 'a webhook of Twilio could not be kept; Twilio is asked to come again');
    return 503;
  }
}

/** Written directly: restify would choose a format by what the caller accepts. */
function answer(response: Response, status: Status): void {
  const isLeftUnread = status === 413 || status === 415 || status === 403;
  response.writeHead(status, {
    'Content-Type': 'text/xml; charset=utf-8',
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
    ...(isLeftUnread ? { Connection: 'close' } : {}),
  });
  response.end(status === 200 ? EMPTY_TWIML : '');
}
