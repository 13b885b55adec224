import { tokenise } from '../search/tokens.ts';

/** A pattern of `words/emergencyWords.ts`, ready to be laid over a message. */
export interface Pattern {
  slots: Slot[];
  isFromStart: boolean;
  isToEnd: boolean;
}

/** One word of a pattern. */
export interface Slot {
  words: ReadonlySet<string>;
  /** Beginnings of words. */
  stems: string[];
  /** Up to three words of any kind may stand before it. */
  isFar: boolean;
}

/** A word of a message, with the words of danger that it may be a typing error of. */
export interface Heard {
  word: string;
  meant: string[];
}

const FURTHEST = 3;
/** A misspelt word this long is no other word. */
const SURE_GUESS = 8;

type SlotWords = Pick<Slot, 'words' | 'stems'>;

/** Reads patterns, a line each, of a language with these groups of words. */
export function createPatternReader(groups: Record<string, string>): (lines: string) => Pattern[] {
  const known = new Map<string, SlotWords>();

  /** The same groups stand in many patterns. */
  function wordsOf(part: string): SlotWords {
    const words = known.get(part) ?? readSlot(part, groups);
    known.set(part, words);
    return words;
  }

  return (lines) =>
    lines
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([first]) => first)
      .map((parts) => readPattern(parts, wordsOf));
}

function readPattern(parts: string[], wordsOf: (part: string) => SlotWords): Pattern {
  const slots: Slot[] = [];
  let isFar = false;
  for (const part of parts) {
    if (part === '…') isFar = true;
    else if (part !== '^' && part !== '$') {
      slots.push({ ...wordsOf(part), isFar });
      isFar = false;
    }
  }
  return { slots, isFromStart: parts[0] === '^', isToEnd: parts.at(-1) === '$' };
}

function readSlot(part: string, groups: Record<string, string>): SlotWords {
  const choices = part
    .split('/')
    .flatMap((choice) => (groups[choice] ?? choice).split(/\s+/))
    .filter(Boolean);
  const stems = choices.filter((choice) => choice.endsWith('-'));
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('-')).map(foldWord)),
    stems: [...new Set(stems.map((stem) => foldWord(stem.slice(0, -1))))],
  };
}

function foldWord(word: string): string {
  return tokenise(word).join('');
}

function fits({ words, stems }: Slot, { word, meant }: Heard): boolean {
  return words.has(word) || stems.some((stem) => word.startsWith(stem)) || meant.some((one) => words.has(one));
}

/** Whether a pattern lies over a message with its first word at `at`. */
export function matches(pattern: Pattern, message: Heard[], at: number, isSmall: (word: string) => boolean): boolean {
  if (pattern.slots.length === 1 && isGuessed(pattern, message[at])) return false;
  if (pattern.isFromStart && !message.slice(0, at).every(({ word }) => isSmall(word))) return false;
  return follows(pattern, 0, message, at, isSmall);
}

/** The guess of a short word is no alarm by itself: another word of danger must stand beside it. */
function isGuessed({ slots: [slot] }: Pattern, heard: Heard | undefined): boolean {
  if (!slot || !heard || heard.word.length >= SURE_GUESS) return false;
  return !fits(slot, { ...heard, meant: [] });
}

function follows(
  pattern: Pattern,
  slotAt: number,
  message: Heard[],
  at: number,
  isSmall: (word: string) => boolean,
): boolean {
  const slot = pattern.slots[slotAt];
  const heard = message[at];
  if (!slot || !heard || !fits(slot, heard)) return false;
  const next = pattern.slots[slotAt + 1];
  if (!next) return !pattern.isToEnd || message.slice(at + 1).every(({ word }) => isSmall(word));
  for (let further = at + 1, between = 0; further < message.length && between <= FURTHEST; further++, between++) {
    if (follows(pattern, slotAt + 1, message, further, isSmall)) return true;
    if (!next.isFar && !isSmall(message[further]?.word ?? '')) return false;
  }
  return false;
}
