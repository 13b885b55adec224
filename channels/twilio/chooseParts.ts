import type { Part, Weight } from '../channel.ts';
import { type Counts, type Holds, sizeOf } from './page.ts';

/** How much of each part goes into the message; nothing at all when not even the first fits. */
export function chooseParts(parts: Part[], holds: Holds): Counts {
  const counts = parts.map((part) => (part.weight === 'must' ? sizeOf(part) : 0));
  if (!holds(parts, counts)) return shortenLists(parts, counts, holds) ?? takeInOrder(parts, holds);
  if (fill(parts, counts, 'should', holds)) fill(parts, counts, 'may', holds);
  return counts;
}

/** Takes items off the lists, the last list first, one item of each staying; `undefined` when that is not enough. */
function shortenLists(parts: Part[], full: Counts, holds: Holds): Counts | undefined {
  const counts = [...full];
  for (let index = parts.length - 1; index >= 0; index--) {
    for (let count = (counts[index] ?? 0) - 1; count >= 1; count--) {
      counts[index] = count;
      if (holds(parts, counts)) return counts;
    }
  }
  return undefined;
}

function takeInOrder(parts: Part[], holds: Holds): Counts {
  const counts = parts.map(() => 0);
  for (const [index, part] of parts.entries()) {
    if (part.weight === 'must' && !grow(parts, counts, index, holds)) break;
  }
  return counts;
}

/**
 * In the order of reading each part gets a place, a list that is too long with its first item; what room is left then goes
 * to further items. True when nothing is left.
 */
function fill(parts: Part[], counts: Counts, weight: Weight, holds: Holds): boolean {
  const own = [...parts.entries()].filter(([, part]) => part.weight === weight);
  for (const [index, part] of own) {
    const places = part.kind === 'list' ? [sizeOf(part), 1, 0] : [1, 0];
    places.some((count) => {
      counts[index] = count;
      return count === 0 || holds(parts, counts);
    });
  }
  for (const [index, part] of own) if (part.kind === 'list') grow(parts, counts, index, holds);
  return own.every(([index, part]) => counts[index] === sizeOf(part));
}

/** Adds items of one part while they fit; true when all do. */
function grow(parts: Part[], counts: Counts, index: number, holds: Holds): boolean {
  const part = parts[index];
  if (!part) return true;
  for (let count = (counts[index] ?? 0) + 1; count <= sizeOf(part); count++) {
    counts[index] = count;
    if (holds(parts, counts)) continue;
    counts[index] = count - 1;
    return false;
  }
  return true;
}
