import type { Vault } from '../../store/vault.ts';

/** Something that was said. */
export interface Line {
  /** Made of what it came from: the same twice is one. */
  id: string;
  at: number;
  by: 'citizen' | 'bot' | 'officer';
  text: string;
  /** Where it was not words: then `text` tells where, or which file. */
  what?: 'place' | 'picture';
}

/** As it is kept: the words sealed. */
export interface SealedLine {
  id: string;
  at: number;
  by: Line['by'];
  what?: Line['what'];
  sealed: string;
}

/** A conversation with a person is rarely a tenth as long; the oldest go first. */
export const MOST_LINES = 300;
const LONGEST = 2000;

export function sealLine(vault: Vault, { id, at, by, text, what }: Line): SealedLine {
  return { id, at, by, sealed: vault.seal(text.slice(0, LONGEST)), ...(what ? { what } : {}) };
}

export function openLine(vault: Vault, { id, at, by, sealed, what }: SealedLine): Line {
  return { id, at, by, text: vault.open(sealed), ...(what ? { what } : {}) };
}
