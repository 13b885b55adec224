import type { Outgoing, SendResult } from '../channel.ts';
import { type PhoneChannel, writeAddress } from './address.ts';
import type { TwilioApi } from './api.ts';
import { templateOf } from './templates.ts';

/** Twilio's clock and ours are not the same, and it counts in whole seconds. */
const MARGIN_MS = 60_000;

/**
 * Whether an attempt that was cut off has arrived: a message to this citizen, not older than the attempt, with the same
 * text, that no other message of ours is known by. The oldest of several, since sending keeps the order.
 */
export async function findSent(
  api: TwilioApi,
  message: Outgoing,
  {
    from,
    channel,
    startedAt,
    knownReceipts,
  }: { from: string; channel: PhoneChannel; startedAt: Date; knownReceipts: string[] },
): Promise<SendResult | undefined> {
  const listed = await api.listTo(writeAddress(channel, message.address), writeAddress(channel, from));
  if (!Array.isArray(listed)) return listed;
  const since = startedAt.getTime() - MARGIN_MS;
  const isOurs = recognise(message);
  const found = listed
    .filter(({ sid, createdAt }) => !knownReceipts.includes(sid) && !(createdAt.getTime() < since))
    .findLast(({ body }) => isOurs(squeeze(body)));
  return found && { kind: 'sent', receipt: found.sid, ...(found.segments > 0 ? { segments: found.segments } : {}) };
}

/** Twilio lists a template's text as the citizen reads it: our part of it within the template's own words. */
function recognise({ activity }: Outgoing): (listed: string) => boolean {
  const text = squeeze(activity.text ?? '');
  const part = squeeze(templateOf(activity)?.variables['1'] ?? '');
  return (listed) => listed === text || (part !== '' && listed.includes(part));
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
