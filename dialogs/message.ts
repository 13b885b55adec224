import type { Activity } from 'botbuilder';

/** What a citizen sent, as the dialogs see it. */
export type Message =
  | { kind: 'opened' }
  | { kind: 'text'; text: string }
  /** A button; `value` comes from outside and may be anything. */
  | { kind: 'choice'; value: string; text: string }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'picture' }
  /** Nothing that can be read. */
  | { kind: 'empty' };

/** Longer than any question; the rest would only cost time. */
const LONGEST = 1000;

export function readMessage(activity: Partial<Activity>): Message | undefined {
  if (activity.type === 'conversationUpdate') return hasCitizenCome(activity) ? { kind: 'opened' } : undefined;
  if (activity.type !== 'message') return undefined;
  const text = (activity.text ?? '').trim().slice(0, LONGEST);
  const place = findPlace(activity.entities);
  if (place) return { kind: 'location', ...place };
  const value = findChoice(activity.value);
  if (value !== undefined) return { kind: 'choice', value, text };
  if (/[\p{L}\p{N}]/u.test(text)) return { kind: 'text', text };
  return activity.attachments?.length ? { kind: 'picture' } : { kind: 'empty' };
}

/** Some networks tell of the bot's own coming as well. */
function hasCitizenCome({ membersAdded = [], recipient }: Partial<Activity>): boolean {
  return membersAdded.some(({ id }) => id !== recipient?.id);
}

function findPlace(entities: unknown): { latitude: number; longitude: number } | undefined {
  if (!Array.isArray(entities)) return undefined;
  for (const entity of entities as unknown[]) {
    const geo = isRecord(entity) && entity['type'] === 'Place' && isRecord(entity['geo']) ? entity['geo'] : undefined;
    const [latitude, longitude] = [geo?.['latitude'], geo?.['longitude']];
    if (isDegrees(latitude, 90) && isDegrees(longitude, 180)) return { latitude, longitude };
  }
  return undefined;
}

function findChoice(value: unknown): string | undefined {
  const choice = isRecord(value) ? value['choice'] : undefined;
  return typeof choice === 'string' ? choice : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
