import type { Turn } from './turn.ts';

/** The desk at which a person answers. What it says of who is there comes from the server alone. */
export interface PersonDesk {
  /** Whether somebody would come now; otherwise when the desk opens, if it is closed, and what could be promised instead. */
  look(now: Date): Promise<{ isThere: boolean; opensAt?: Date; promisedBy: Date }>;
  /** Calls somebody; the same id twice is one call. */
  call(call: { id: string; at: Date; to: DeskCitizen; lines: SaidLine[] }): Promise<void>;
  /** Keeps the desk in the picture while the citizen waits. */
  note(callId: string, lines: SaidLine[]): Promise<void>;
  /** What the citizen wrote. `live`: a person reads it, and the bot keeps silent. */
  hear(callId: string, line: SaidLine): Promise<'waiting' | 'live' | 'done'>;
  /** The citizen wants the bot back. */
  leave(callId: string): Promise<void>;
  /** Somebody is to get back to the citizen; gives by when. Without a phone they are written to where they are. */
  promise(asked: { id: string; to: DeskCitizen; phone?: string; lines: SaidLine[] }): Promise<Date>;
}

/** Whom to write to: from the turn, never from what a browser says. */
export type DeskCitizen = Pick<Turn['citizen'], 'channel' | 'conversation' | 'address'> & { language: string };

export interface SaidLine {
  /** Made of the turn's id. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
  by: 'citizen' | 'bot';
  text: string;
  /** What it was, where it was not words: then `text` tells where, or which file. */
  what?: 'place' | 'picture';
}
