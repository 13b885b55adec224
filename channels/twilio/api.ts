import type { Twilio } from 'twilio';
import type { SendResult } from '../channel.ts';
import { openClient } from './client.ts';
import type { TwilioConfig } from './config.ts';
import { describeFailure } from './failures.ts';

/** A message in Twilio's own terms: addresses with their prefix, and a text or a content template. */
export interface NewMessage {
  from: string;
  to: string;
  body?: string;
  contentSid?: string;
  contentVariables?: string;
  statusCallback: string;
}

/** What Twilio has taken, as it lists it. */
export interface TakenMessage {
  sid: string;
  body: string;
  segments: number;
  createdAt: Date;
}

/** The part of Twilio's API that this house uses. Nothing here throws for what the network says or does. */
export interface TwilioApi {
  create(message: NewMessage): Promise<SendResult>;
  /** The newest messages from us to one address, newest first; 50 at most. */
  listTo(to: string, from: string): Promise<TakenMessage[] | Extract<SendResult, { kind: 'retry' }>>;
}

/** Twilio answers within a second; after this long the answer is not waited for. */
const TIMEOUT_MS = 10_000;
/** An answer that trickles in keeps a connection's own time limit from counting. */
const LONGEST_MS = 14_000;
const LISTED = 50;

export function createTwilioApi(config: TwilioConfig, { timeoutMs = TIMEOUT_MS } = {}): TwilioApi {
  let opening: Promise<Twilio> | undefined;
  const open = () =>
    (opening ??= openClient(config, timeoutMs).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  return {
    async create(message) {
      try {
        const client = await open();
        const { sid, numSegments } = await within(LONGEST_MS, client.messages.create(message));
        if (!sid) return { kind: 'inDoubt', reason: 'an answer without the id of a message' };
        return { kind: 'sent', receipt: sid, ...segmentsOf(numSegments) };
      } catch (error) {
        return describeFailure(error);
      }
    },
    async listTo(to, from) {
      try {
        const client = await open();
        const { instances } = await within(LONGEST_MS, client.messages.page({ to, from, pageSize: LISTED }));
        return instances.map(({ sid, body, numSegments, dateCreated }) => ({
          sid,
          body,
          segments: Number(numSegments) || 0,
          createdAt: dateCreated,
        }));
      } catch (error) {
        const failure = describeFailure(error);
        return failure.kind === 'retry' ? failure : { kind: 'retry', reason: failure.reason };
      }
    },
  };
}

/** Twilio says 0 where it does not know yet. */
function segmentsOf(numSegments: string): { segments?: number } {
  const segments = Number(numSegments);
  return segments > 0 ? { segments } : {};
}

class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
  readonly code = 'TOO_SLOW';
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError(`[twilio] no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
