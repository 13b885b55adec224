import { readSettings } from './settings.ts';
import css from './style.css';
import { createWidget } from './widget.ts';

const NAME = 'right-door';

/** One script tag, one widget: a second tag on the same page adds nothing. */
function mount(script: HTMLScriptElement): void {
  if (document.querySelector(NAME)) return;
  const host = createWidget(readSettings(script));
  if (host.shadowRoot) dress(host.shadowRoot);
  document.body.append(host);
}

/** A sheet made by script passes a page's policy that forbids style elements; older browsers get the element. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}

const script = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="/widget.js"]');
if (script instanceof HTMLScriptElement) {
  if (document.body) mount(script);
  else addEventListener('DOMContentLoaded', () => mount(script));
}
