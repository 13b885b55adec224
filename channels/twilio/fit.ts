import type { Part, Reply } from '../channel.ts';
import { chooseParts } from './chooseParts.ts';
import { divideNext } from './divide.ts';
import { type Counts, type Form, type Holds, leaveParts, type Piece, takePieces } from './page.ts';

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
  const divided = divideNext({ parts, counts: chooseParts(parts, desk.holds) }, language, desk);
  return desk.page(divided.parts, divided.counts);
}

function layOut(reply: Reply, form: Form) {
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
    page(parts: Part[], counts: Counts): Fitted {
      const left = leaveParts(parts, counts);
      const text = write(takePieces(parts, counts), !left.length);
      return left.length ? { text, rest: { language, parts: left, ...later } } : { text };
    },
  };
}
