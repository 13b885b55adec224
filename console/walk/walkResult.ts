import type { Walk, WalkLine } from './walks.ts';

/** What a walk cost, beside what its entry promises. */
export interface WalkResult {
  minutes: number;
  messages: number;
  /** SMS parts that the citizen would have been sent. */
  segments: number;
  /** Messages that led nowhere: no answer, or not the right one. */
  failed: WalkLine[];
  /** Whether the bot told what was looked for, and after how many messages. */
  foundAfter?: number;
  /** The trial that was filed: after how many messages of all, and how many of them told what happened. */
  filed?: { reference: string; after: number; took: number };
}

export function resultOf({ startedAt, endedAt, lines, entryId }: Walk, now: number): WalkResult {
  const said = lines.filter(({ by }) => by === 'officer');
  const replies = lines.filter(({ by }) => by === 'bot');
  const found = replies.findIndex(({ told }) => told === entryId);
  const failedTurns = replies.filter(({ outcome, told, isGap }) => isGap || (outcome === 'answer' && told !== entryId));
  const failed = said.filter(({ id }) => failedTurns.some((reply) => reply.id === `${id}.0`));
  const filed = filedIn(replies);
  return {
    minutes: Math.max(1, Math.round(((endedAt ?? now) - startedAt) / 60_000)),
    messages: said.length,
    segments: replies.reduce((sum, { segments = 0 }) => sum + segments, 0),
    failed,
    ...(found < 0 ? {} : { foundAfter: found + 1 }),
    ...(filed ? { filed } : {}),
  };
}

/** Counted from the message with which the telling began. */
function filedIn(replies: WalkLine[]): WalkResult['filed'] {
  const at = replies.findIndex(({ filed }) => filed !== undefined);
  const reference = replies[at]?.filed;
  if (reference === undefined) return undefined;
  const before = replies.slice(0, at).findLastIndex(({ isFiling }) => !isFiling);
  return { reference, after: at + 1, took: at - before };
}
