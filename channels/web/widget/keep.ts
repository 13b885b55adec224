import { dress } from './dress.ts';
import { make } from './element.ts';

/**
 * Gives an answer to take along: a phone's own way of sharing, otherwise the printer, otherwise the clipboard. `copied` is
 * called when it came to the last.
 */
export async function keepAnswer(card: HTMLElement, text: string, copied: () => void): Promise<void> {
  if (matchMedia('(pointer: coarse)').matches && navigator.share !== undefined) {
    await navigator.share({ text }).catch(() => undefined);
    return;
  }
  if (printCard(card)) return;
  await navigator.clipboard?.writeText(text).then(copied, () => undefined);
}

const PAPER =
  'body{font:12pt/1.5 system-ui,sans-serif;margin:0}ul{list-style:none;padding:0}dl{display:flex;gap:2em}dd{margin:0;font-weight:600}';

/** Prints the card alone, with its steps, from a frame of its own: the page around it belongs to somebody else. */
function printCard(card: HTMLElement): boolean {
  const frame = make('iframe', { 'aria-hidden': 'true', tabindex: '-1' });
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  const paper = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!paper) return false;
  const { documentElement, body } = paper.document;
  const copy = paper.document.importNode(card, true);
  for (const icon of copy.querySelectorAll('svg')) icon.remove();
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
  documentElement.dir = card.closest('[dir]')?.getAttribute('dir') ?? 'auto';
  body.append(copy);
  dress(paper.document, PAPER, paper.CSSStyleSheet);
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
  return true;
}
