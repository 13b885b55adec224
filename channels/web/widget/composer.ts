import { make } from './element.ts';
import { icon } from './icon.ts';
import { createTools, type ToolParts } from './tools.ts';

export interface ComposerParts extends Omit<ToolParts, 'done'> {
  sendText: (text: string) => void;
}

const LONGEST = 4000;

/** Where the citizen writes: one box, Enter sends, Shift and Enter begin a line. */
export function createComposer(parts: ComposerParts) {
  const box = make('textarea', { rows: '1', autocomplete: 'off', enterkeyhint: 'send', maxlength: String(LONGEST) });
  const tools = createTools({ ...parts, done });
  const more = make(
    'button',
    { type: 'button', 'aria-expanded': 'false', click: () => (tools.toggle(), mark()) },
    icon('plus'),
  );
  const send = make('button', { type: 'submit' }, icon('send'));
  const form = make('form', { class: 'write', submit }, more, box, send);
  const element = make('div', { class: 'foot' }, tools.element, tools.input, form);

  const mark = () => more.setAttribute('aria-expanded', String(!tools.element.hidden));

  function done(): void {
    mark();
    box.focus();
  }

  function submit(event: Event): void {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    box.value = '';
    tools.close();
    mark();
    grow();
    parts.sendText(text);
  }

  function grow(): void {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    // While a word is being composed (Bengali, Hindi keyboards), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  return {
    element,
    box,
    label(): void {
      const words = parts.wording();
      box.placeholder = words.box;
      box.setAttribute('aria-label', words.box);
      more.setAttribute('aria-label', words.more);
      send.setAttribute('aria-label', words.send);
      tools.close();
      mark();
    },
  };
}
