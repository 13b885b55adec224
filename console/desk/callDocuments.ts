import type { Collection, Store, Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { Call, CallState, Ending, Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import { type Line, MOST_LINES, openLine, type SealedLine, sealLine } from './lines.ts';
import type { DeskNotice } from './teller.ts';

export interface CallDocument extends Stored {
  state: CallState;
  /** 1 until it has ended and everything was told. */
  open?: 1;
  channel: string;
  language: string;
  /** `Reached` as JSON, sealed. */
  reached: string;
  calledAt: number;
  officer?: Holding;
  takenAt?: number;
  endedAt?: number;
  ending?: Ending;
  lines: SealedLine[];
  /** What the citizen is still to be told, in order. */
  owed: Owed[];
}

/** `OwedNotice` as JSON, sealed. */
export interface Owed {
  id: string;
  sealed: string;
}

/** The promise to get back is made when it is told. */
export type OwedNotice = Exclude<DeskNotice, { kind: 'nobody' }> | { kind: 'nobody' };

export type CallDocuments = ReturnType<typeof createCallDocuments>;

/** Calls as they are kept: what was said and where the citizen is, sealed. */
export function createCallDocuments(store: Store, vault: Vault) {
  const collection: Collection<CallDocument> = store.collection<CallDocument>('deskCalls', [
    { fields: { open: 1, calledAt: 1 }, sparse: true },
    { fields: { endedAt: 1 }, sparse: true },
  ]);
  const linesOf = (doc: CallDocument): Line[] => doc.lines.map((line) => openLine(vault, line));
  return {
    collection,
    linesOf,
    read: (doc: CallDocument): Call => callOf(doc, linesOf(doc)),
    sealReached: (reached: Reached): string => vault.seal(JSON.stringify(reached)),
    reachedOf: (doc: CallDocument) => JSON.parse(vault.open(doc.reached)) as Reached,
    owe: (id: string, notice: OwedNotice): Owed => ({ id, sealed: vault.seal(JSON.stringify(notice)) }),
    noticeOf: ({ sealed }: Owed) => JSON.parse(vault.open(sealed)) as OwedNotice,
    /** For `$push` of `lines`; the oldest go first. */
    push: (lines: Line[]) => ({ $each: lines.map((line) => sealLine(vault, line)), $slice: -MOST_LINES }),
  };
}

function callOf(doc: CallDocument, lines: Line[]): Call {
  const { _id: id, state, channel, language, calledAt, officer, takenAt, endedAt, ending } = doc;
  return {
    id,
    state,
    channel,
    language,
    calledAt,
    lines,
    ...(officer ? { officer } : {}),
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(ending ? { ending } : {}),
  };
}
