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

/** Prints the card alone, from a frame of its own: the page around it belongs to somebody else. */
function printCard(card: HTMLElement): boolean {
  const frame = make('iframe', { 'aria-hidden': 'true', tabindex: '-1' });
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  const paper = frame.contentWindow;
  if (!paper) return false;
  const copy = paper.document.importNode(card, true);
  for (const icon of copy.querySelectorAll('svg')) icon.remove();
  paper.document.documentElement.dir = card.closest('[dir]')?.getAttribute('dir') ?? 'auto';
  paper.document.body.style.font = '12pt/1.5 system-ui, sans-serif';
  paper.document.body.append(copy);
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
  return true;
}
