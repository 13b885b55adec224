import type { Option, Part } from '../channel.ts';

/** What stands in one message. `isCut`: further items of the list are left for "more". */
export interface Page {
  pieces: Piece[];
  options: Option[];
  /** Said at the end where something is left. */
  hint?: string;
  language: string;
}

export type Piece = { part: Part; isCut: boolean };

/** How a network's message is written, and how much it takes. */
export interface Form {
  write(page: Page): string;
  holds(text: string): boolean;
  /** The network refuses more than this, whatever is in it. */
  canTake(text: string): boolean;
}

/** How many items of each part stand in the message; a sentence is one item. */
export type Counts = number[];

/** Whether a message with so much of the parts, the options and the hint is short enough. */
export type Holds = (parts: Part[], counts: Counts) => boolean;

export const sizeOf = (part: Part) => (part.kind === 'list' ? Math.max(1, part.items.length) : 1);

export function takePieces(parts: Part[], counts: Counts): Piece[] {
  return parts.flatMap((part, index) => {
    const count = counts[index] ?? 0;
    if (!count) return [];
    if (part.kind === 'sentence') return { part, isCut: false };
    return { part: { ...part, items: part.items.slice(0, count) }, isCut: count < part.items.length };
  });
}

export function leaveParts(parts: Part[], counts: Counts): Part[] {
  return parts.flatMap((part, index) => {
    const count = counts[index] ?? 0;
    if (count >= sizeOf(part)) return [];
    return part.kind === 'list' && count ? { ...part, items: part.items.slice(count) } : part;
  });
}
