import { createHash } from 'node:crypto';
import { demoWordingOf } from '../../channels/web/demo/wording.ts';
import { statusPageWordingFor } from '../../dialogs/wording/statusPage/index.ts';
import { html, type Html } from './html.ts';
import { STATUS_STYLE } from './style.ts';

/** Allows the page's own style and forms to ourselves, and nothing else. */
export const STATUS_POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(STATUS_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface PageFrame {
  language: string;
  languages: string[];
  /** Where this page stands, without its query. */
  path: string;
  heading: string;
}

export function writePage({ language, languages, path, heading }: PageFrame, content: Html): string {
  const words = demoWordingOf(language);
  const { title, toChat } = statusPageWordingFor(language);
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading === title ? title : `${heading} - ${title}`}</title>
<link rel="icon" href="data:,">
<style>${{ html: STATUS_STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header><div class="wrap">
<a href="/?lang=${language}">${toChat}</a>
<nav aria-label="${words.languages}"><ul>${languages.map((one) => writeLanguage(one, language, path))}</ul></nav>
</div></header>
<main id="content"><div class="wrap">
${content}
</div></main>
</body>
</html>
`.html;
}

function writeLanguage(language: string, current: string, path: string): Html {
  const mark: Html = { html: language === current ? ' aria-current="true"' : '' };
  return html`<li><a href="${path}?lang=${language}" lang="${language}" hreflang="${language}"${mark}>${demoWordingOf(language).self}</a></li>`;
}
