import type { Part } from '../channel.ts';
import type { Form, Page, Piece } from './page.ts';
import { toGsm7 } from './gsm7.ts';
import { numberOptions } from './options.ts';
import { allowedSegments, countSegments } from './segments.ts';

/** Twilio refuses a longer body (error 21617). */
export const LONGEST_BODY = 1600;

/** A reply as one running text, as cheap phones show it best: lists in a line, an option a line. */
export const smsForm: Form = {
  write: (page) => toGsm7(writeInLine(page)),
  holds: (text) => text.length <= LONGEST_BODY && countSegments(text) <= allowedSegments(text),
  canTake: (text) => text.length <= LONGEST_BODY,
};

export function writeInLine({ pieces, options, hint = '', language }: Page): string {
  const body = pieces
    .map((piece) => writePiece(piece, language))
    .filter(Boolean)
    .join(' ');
  if (!options.length) return [body, hint].filter(Boolean).join(' ');
  return [body, numberOptions(options, language), hint].filter(Boolean).join('\n');
}

function writePiece({ part, isCut }: Piece, language: string): string {
  return tidy(part.kind === 'sentence' ? part.text : writeList(part, isCut, language));
}

function writeList({ lead, items }: Extract<Part, { kind: 'list' }>, isCut: boolean, language: string): string {
  const { comma, semicolon, stop } = signsOf(language);
  const between = items.some((item) => item.includes(comma.trim())) ? semicolon : comma;
  const [first = '', ...others] = items.map((item) => item.trim());
  const listed = others.reduce(
    (text, item) => text + (endsSentence(text) ? ' ' : between) + item,
    `${lead} ${first}`.trim(),
  );
  if (isCut) return `${listed}${endsSentence(listed) ? ' ' : between}…`;
  return endsSentence(listed) || /[:;,،؛]$/u.test(listed) ? listed : `${listed}${stop}`;
}

/** Steps are whole sentences and need nothing between them. */
const endsSentence = (text: string) => /[.!?।؟…]$/u.test(text);

/** How a list is told in a line; every other script here writes it as Latin does. */
function signsOf(language: string): { comma: string; semicolon: string; stop: string } {
  if (/^(ar|ur|fa)\b/.test(language)) return { comma: '، ', semicolon: '؛ ', stop: '.' };
  if (/^(bn|hi)(?!-Latn)\b/i.test(language)) return { comma: ', ', semicolon: '; ', stop: '।' };
  return { comma: ', ', semicolon: '; ', stop: '.' };
}

function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
