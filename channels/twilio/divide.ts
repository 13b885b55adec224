import type { Part, Weight } from '../channel.ts';
import { type Counts, type Holds, sizeOf } from './page.ts';
import { splitAtSentence, splitText, splitWord } from './split.ts';

interface Chosen {
  parts: Part[];
  counts: Counts;
}

type Sentence = Extract<Part, { kind: 'sentence' }>;
type Limits = { holds: Holds; canTake: Holds };

/**
 * Parts the text of what comes next: a `must` that did not fit after what was chosen, after one of its sentences; and where
 * nothing fitted, the first part, somewhere in any case, so that every message says something.
 */
export function divideNext(chosen: Chosen, language: string, limits: Limits): Chosen {
  const isEmpty = chosen.counts.every((count) => count === 0);
  const index = nextOf(chosen, isEmpty ? firstWeight(chosen.parts) : 'must');
  const part = chosen.parts[index];
  if (!part || (part.kind === 'list' && !isEmpty)) return chosen;
  const [sentence, ...others] = loosen(part);
  const put = (texts: string[]) => replace(chosen, index, [...texts.map((text) => ({ ...sentence, text })), ...others]);
  const within = (limit: Holds) => (head: string) => {
    const { parts, counts } = put([head]);
    return limit(parts, counts);
  };
  const divided = isEmpty
    ? divideAnywhere(sentence.text, language, within(limits.holds), within(limits.canTake))
    : splitAtSentence(sentence.text, language, within(limits.holds));
  return divided ? put(divided.filter(Boolean)) : chosen;
}

function nextOf({ parts, counts }: Chosen, weight: Weight | undefined): number {
  return parts.findIndex((part, index) => part.weight === weight && (counts[index] ?? 0) < sizeOf(part));
}

function firstWeight(parts: Part[]): Weight | undefined {
  return (['must', 'should', 'may'] as const).find((weight) => parts.some((part) => part.weight === weight));
}

/** The first item of a list as a sentence, so that it can be parted, and the list without it. */
function loosen(part: Part): [Sentence, ...Part[]] {
  if (part.kind === 'sentence') return [part];
  const { lead, items, weight } = part;
  const [item = '', ...others] = items;
  const sentence: Sentence = { kind: 'sentence', text: `${lead} ${item}`.trim(), weight };
  return others.length ? [sentence, { ...part, items: others }] : [sentence];
}

/** Puts parts in the place of one; the first of them goes into the message. */
function replace({ parts, counts }: Chosen, index: number, others: Part[]): Chosen {
  return {
    parts: parts.toSpliced(index, 1, ...others),
    counts: counts.toSpliced(index, 1, ...others.map((_, place) => (place === 0 ? 1 : 0))),
  };
}

type Room = (head: string) => boolean;

/** A word or link longer than the room may run over it, up to what the network takes at all. */
function divideAnywhere(text: string, language: string, holds: Room, canTake: Room): [string, string] {
  const divided = splitText(text, language, holds);
  if (divided) return divided;
  const [word = ''] = /^\s*\S+/u.exec(text) ?? [];
  if (!canTake(word)) return splitText(text, language, canTake) ?? splitWord(text, canTake);
  return [word.trim(), text.slice(word.length).trim()];
}
