import type { Option, Part, Reply, Weight } from '../channel.ts';
import { splitText, splitWord } from './split.ts';

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

export interface Fitted {
  text: string;
  rest?: Reply;
}

/**
 * As much of a reply as one message takes. `must` comes first and whole; where even that is too long, its lists are
 * shortened item by item, then it is parted after a sentence or between words. The room left is filled with `should`, then
 * with `may`, a list item by item. What stands in the message keeps the order of reading, and so does the rest. Options
 * stand in the first message, all of them.
 */
export function fit(reply: Reply, form: Form): Fitted {
  const { parts, language, options = [] } = reply;
  const whole = form.write({ pieces: parts.map((part) => ({ part, isCut: false })), options, language });
  if (form.holds(whole)) return { text: whole };
  const desk = layOut(reply, form);
  const counts = choose(parts, desk.holds);
  return counts.some((count) => count > 0) ? desk.page(parts, counts) : splitFirst(reply, desk);
}

/** How many items of each part stand in the message; a sentence is one item. */
type Counts = number[];

interface Desk {
  /** Whether the message with these, the options and the hint is within its segments. */
  holds: Holds;
  /** Whether the network takes it at all. */
  canTake: Holds;
  page(parts: Part[], counts: Counts): Fitted;
}

function layOut(reply: Reply, form: Form): Desk {
  const { language, options = [], moreHint } = reply;
  const later = moreHint === undefined ? {} : { moreHint };
  const hint = moreHint === undefined ? {} : { hint: moreHint };
  const write = (pieces: Piece[], isLast: boolean) =>
    form.write({ pieces, options, language, ...(isLast ? {} : hint) });
  const canTake: Holds = (parts, counts) => form.canTake(write(takePieces(parts, counts), false));
  const holds: Holds = (parts, counts) => form.holds(write(takePieces(parts, counts), false));

  return {
    // Options are never left out; should they alone fill the message, only the network's own limit counts.
    holds: form.holds(write([], false)) ? holds : canTake,
    canTake,
    page(parts, counts) {
      const left = leaveParts(parts, counts);
      const text = write(takePieces(parts, counts), !left.length);
      return left.length ? { text, rest: { language, parts: left, ...later } } : { text };
    },
  };
}

const sizeOf = (part: Part) => (part.kind === 'list' ? Math.max(1, part.items.length) : 1);

function takePieces(parts: Part[], counts: Counts): Piece[] {
  return parts.flatMap((part, index) => {
    const count = counts[index] ?? 0;
    if (!count) return [];
    if (part.kind === 'sentence') return { part, isCut: false };
    return { part: { ...part, items: part.items.slice(0, count) }, isCut: count < part.items.length };
  });
}

function leaveParts(parts: Part[], counts: Counts): Part[] {
  return parts.flatMap((part, index) => {
    const count = counts[index] ?? 0;
    if (count >= sizeOf(part)) return [];
    return part.kind === 'list' && count ? { ...part, items: part.items.slice(count) } : part;
  });
}

type Holds = (parts: Part[], counts: Counts) => boolean;

function choose(parts: Part[], holds: Holds): Counts {
  const counts = parts.map((part) => (part.weight === 'must' ? sizeOf(part) : 0));
  if (holds(parts, counts)) {
    if (fill(parts, counts, 'should', holds)) fill(parts, counts, 'may', holds);
    return counts;
  }
  return shortenLists(parts, counts, holds) ?? takeInOrder(parts, holds);
}

/** Takes items off the lists, the last list first, one item of each staying; `undefined` when that is not enough. */
function shortenLists(parts: Part[], full: Counts, holds: Holds): Counts | undefined {
  const counts = [...full];
  for (let index = parts.length - 1; index >= 0; index--) {
    while ((counts[index] ?? 0) > 1) {
      counts[index] = (counts[index] ?? 0) - 1;
      if (holds(parts, counts)) return counts;
    }
  }
  return undefined;
}

function takeInOrder(parts: Part[], holds: Holds): Counts {
  const counts = parts.map(() => 0);
  for (const [index, part] of parts.entries()) {
    if (part.weight !== 'must') continue;
    if (!grow(parts, counts, index, holds)) break;
  }
  return counts;
}

/** Whole parts first, in the order of reading, then items of the lists that were too long. True when nothing is left. */
function fill(parts: Part[], counts: Counts, weight: Weight, holds: Holds): boolean {
  const own = [...parts.entries()].filter(([, part]) => part.weight === weight);
  for (const [index, part] of own) {
    counts[index] = sizeOf(part);
    if (!holds(parts, counts)) counts[index] = 0;
  }
  for (const [index] of own) grow(parts, counts, index, holds);
  return own.every(([index, part]) => counts[index] === sizeOf(part));
}

/** Adds items of one part while they fit; true when all do. */
function grow(parts: Part[], counts: Counts, index: number, holds: Holds): boolean {
  const part = parts[index];
  if (!part) return true;
  while ((counts[index] ?? 0) < sizeOf(part)) {
    counts[index] = (counts[index] ?? 0) + 1;
    if (holds(parts, counts)) continue;
    counts[index]--;
    return false;
  }
  return true;
}

/** Not even the first part fits: as much of its text as does. */
function splitFirst(reply: Reply, desk: Desk): Fitted {
  const parts = reply.parts.map((part) => ({ ...part }));
  const index = Math.max(
    0,
    parts.findIndex(({ weight }) => weight === firstWeight(parts)),
  );
  const [first, ...others] = loosen(parts[index]);
  if (!first) return desk.page([], []);
  const [head, tail] = partText(first, reply.language, desk);
  const whole = { ...first, text: head };
  const left = tail ? [{ ...first, text: tail }, ...others] : others;
  const all = [...parts.slice(0, index), whole, ...left, ...parts.slice(index + 1)];
  return desk.page(
    all,
    all.map((part) => (part === whole ? 1 : 0)),
  );
}

type Sentence = Extract<Part, { kind: 'sentence' }>;

function firstWeight(parts: Part[]): Weight | undefined {
  return (['must', 'should', 'may'] as const).find((weight) => parts.some((part) => part.weight === weight));
}

/** The first item of a list as a sentence, so that it can be parted, and the list without it. */
function loosen(part: Part | undefined): [Sentence, ...Part[]] | [] {
  if (!part) return [];
  if (part.kind === 'sentence') return [part];
  const { lead, items, weight } = part;
  const [item = '', ...others] = items;
  const sentence: Sentence = { kind: 'sentence', text: `${lead} ${item}`.trim(), weight };
  return others.length ? [sentence, { ...part, items: others }] : [sentence];
}

function partText(sentence: Sentence, language: string, desk: Desk): [string, string] {
  const { text } = sentence;
  const holds = (head: string) => desk.holds([{ ...sentence, text: head }], [1]);
  const canTake = (head: string) => desk.canTake([{ ...sentence, text: head }], [1]);
  return splitText(text, language, holds) ?? splitLongWord(text, language, canTake);
}

/** A word or link longer than the room may run over it, up to what the network takes at all. */
function splitLongWord(text: string, language: string, canTake: (head: string) => boolean): [string, string] {
  const [word = ''] = /^\S+/u.exec(text) ?? [];
  if (!canTake(word)) return splitText(text, language, canTake) ?? splitWord(text, canTake);
  return [word, text.slice(word.length).trim()];
}
