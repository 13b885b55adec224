import { dress } from './dress.ts';
import { readSettings } from './settings.ts';
import css from './style.css';
import { createWidget } from './widget.ts';

const NAME = 'right-door';

/** One script tag, one widget: a second tag on the same page adds nothing. */
function mount(script: HTMLScriptElement): void {
  if (document.querySelector(NAME)) return;
  const host = createWidget(readSettings(script));
  if (host.shadowRoot) dress(host.shadowRoot, css);
  document.body.append(host);
}

const script = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="/widget.js"]');
if (script instanceof HTMLScriptElement) {
  if (document.body) mount(script);
  else addEventListener('DOMContentLoaded', () => mount(script));
}
