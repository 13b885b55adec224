import type { Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { CallBack } from './callBacks.ts';
import type { Reached } from './calls.ts';
import type { Holding } from './holding.ts';
import { openLine, type SealedLine } from './lines.ts';

export interface CallBackDocument extends Stored {
  state: CallBack['state'];
  open?: 1;
  /** Promise and id: unique, so that pages are stable. */
  order: string;
  askedAt: number;
  promisedBy: number;
  isLate?: true;
  channel: string;
  language: string;
  /** `{ reached, phone }` as JSON, sealed. */
  contact: string;
  officer?: Holding;
  note?: string;
  endedAt?: number;
  lines: SealedLine[];
}

/** How a citizen is reached; `phone` when it is not where they write from. */
export interface CallBackContact {
  reached: Reached;
  phone?: string;
}

/** The earliest promise first; unique, so that pages are stable. */
export function orderOf(at: number, id: string): string {
  return `${String(at).padStart(15, '0')}.${id}`;
}

export function toCallBack(vault: Vault, doc: CallBackDocument, { reached, phone }: CallBackContact): CallBack {
  const { state, askedAt, promisedBy, isLate, channel, language, officer, note, endedAt, lines } = doc;
  const number = phone ?? (/^\+?\d{5,}$/.test(reached.address) ? reached.address : undefined);
  return {
    id: doc._id,
    state,
    askedAt,
    promisedBy,
    isLate: isLate ?? false,
    channel,
    language,
    lines: lines.map((line) => openLine(vault, line)),
    ...(number ? { phone: number } : {}),
    ...(officer ? { officer } : {}),
    ...(note ? { note: vault.open(note) } : {}),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
