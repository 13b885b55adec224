import type { Form, Page, Piece } from './page.ts';
import { numberOptions } from './options.ts';
import { LONGEST_BODY } from './smsForm.ts';

/** A reply for a screen with room: a line a sentence, a line an item, options apart. */
export const whatsAppForm: Form = {
  write: (page) => writeInLines(page).normalize('NFC'),
  holds: (text) => text.length <= LONGEST_BODY,
  canTake: (text) => text.length <= LONGEST_BODY,
};

function writeInLines({ pieces, options, hint = '', language }: Page): string {
  const body = pieces.map(writePiece).filter(Boolean).join('\n');
  return [body, numberOptions(options, language), hint].filter(Boolean).join('\n\n');
}

function writePiece({ part, isCut }: Piece): string {
  if (part.kind === 'sentence') return part.text.trim();
  const items = part.items.map((item) => `• ${item.trim()}`);
  return [bold(part.lead.trim()), ...items, ...(isCut ? ['…'] : [])].filter(Boolean).join('\n');
}

/** Only a list's lead is bold. A text with an asterisk of its own stays as it is: WhatsApp would pair them. */
function bold(text: string): string {
  return text && !/[*\n]/.test(text) ? `*${text}*` : text;
}
