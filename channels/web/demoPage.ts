import { createHash } from 'node:crypto';
import { DEMO_STYLE } from './demoStyle.ts';
import { demoWordingOf } from './demo/wording.ts';

/** What the demo page tells of the city, in the language that it is asked for in. */
export interface DemoCity {
  /** As in "City of …"; a general word stands where there is none. */
  name?: string;
  /** A number under which a person answers. */
  phone?: string;
  sms?: string;
  whatsApp?: string;
  emergencyNumber: string;
  /** The whole list, for whoever cannot or will not chat. */
  services: { name: string; summary?: string; office?: string; phone?: string }[];
}

/** Allows the page's own script and style, and nothing that comes from elsewhere. */
export const DEMO_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(DEMO_STYLE).digest('base64')}'`,
  "connect-src 'self'",
  'img-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of a city that carries the widget as any page would: by one tag. Complete without JavaScript. */
export function writeDemoPage(language: string, languages: string[], city: DemoCity): string {
  const words = demoWordingOf(language);
  const name = words.city(city.name);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<title>${escape(name)}</title>
<meta name="description" content="${escape(words.lead)}">
<link rel="icon" href="data:,">
<style>${DEMO_STYLE}</style>
<script src="/widget.js" data-lang="${language}" data-name="${escape(name)}" async></script>
</head>
<body>
<a class="skip" href="#content">${escape(words.skip)}</a>
<header><div class="wrap">
<span class="city">${CREST}${escape(name)}</span>
<nav aria-label="${escape(words.languages)}"><ul>${languages.map((one) => writeLanguage(one, language)).join('')}</ul></nav>
</div></header>
<main id="content">
<div class="hero"><div class="wrap">
<h1>${words.title.map((line) => `<span>${escape(line)}</span>`).join(' ')}</h1>
<p class="lead">${escape(words.lead)}</p>
<noscript><p class="note">${escape(words.noScript)} <a href="#services">${escape(words.services)}</a></p></noscript>
</div>${TOWN}</div>
<div class="wrap">
<div class="grid">
${writeCard(words.askTitle, words.examples.map(escape))}
${writeCard(words.getTitle, words.get.map(escape))}
${writeCard(words.whereTitle, writeWays(language, city))}
</div>
${writeServices(words.services, city)}
</div>
</main>
<footer><div class="wrap"><p>${escape(words.fiction)}</p></div></footer>
</body>
</html>
`;
}

function writeLanguage(language: string, current: string): string {
  const mark = language === current ? ' aria-current="true"' : '';
  return `<li><a href="/?lang=${language}" lang="${language}" hreflang="${language}"${mark}>${escape(demoWordingOf(language).self)}</a></li>`;
}

function writeCard(title: string, lines: string[]): string {
  return `<section class="card"><h2>${escape(title)}</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></section>`;
}

function writeWays(language: string, { phone, sms, whatsApp, emergencyNumber }: DemoCity): string[] {
  const words = demoWordingOf(language);
  return [
    escape(words.onPage),
    ...(sms ? [escape(words.bySms(sms))] : []),
    ...(whatsApp ? [escape(words.byWhatsApp(whatsApp))] : []),
    ...(phone ? [`${escape(words.byPhone)} ${writePhone(phone)}`] : []),
    `<a href="#services">${escape(words.services)}</a>`,
    `<span class="danger">${escape(words.emergency(emergencyNumber))}</span>`,
  ];
}

function writeServices(title: string, { services }: DemoCity): string {
  const lines = services.map(({ name, summary, office, phone }) => {
    const more = [
      summary && escape(summary),
      [office && escape(office), phone && writePhone(phone)].filter(Boolean).join(', '),
    ];
    const spans = more.filter(Boolean).map((text) => `<span>${text}</span>`);
    return `<li><b>${escape(name)}</b>${spans.join('')}</li>`;
  });
  return `<section class="services" id="services"><h2>${escape(title)}</h2><ul>${lines.join('')}</ul></section>`;
}

const writePhone = (phone: string) => `<a href="tel:${escape(phone)}" dir="ltr">${escape(phone)}</a>`;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const CREST =
  '<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="M6 29V12a10 10 0 0 1 20 0v17z"/><path d="M12 29V14a4 4 0 0 1 8 0v15M2 29h28"/></svg>';

const TOWN =
  '<svg class="town" viewBox="0 0 1200 190" preserveAspectRatio="xMidYMax slice" aria-hidden="true"><path fill="var(--hill)" d="M0 120q150-70 300-20t300-30 300 10 300-30v140H0z"/><g fill="var(--house)"><path d="M90 190v-62l34-26 34 26v62zM178 190v-90h62v90zM258 190v-52l28-22 28 22v52zM470 190v-104h84v104zM574 190v-60l40-30 40 30v60zM676 190v-84h50v84zM880 190v-58l32-24 32 24v58zM962 190v-100h70v100zM1052 190v-56l34-26 34 26v56z"/></g><g fill="var(--roof)"><path d="M352 190v-80h88v80zM346 112l50-44 50 44zM391 68V44h10v24zM770 190v-92a44 44 0 0 1 88 0v92z"/></g><g fill="var(--sky)"><path d="M384 190v-34a12 12 0 0 1 24 0v34zM796 190v-60a18 18 0 0 1 36 0v60zM196 116h10v14h-10zM214 116h10v14h-10zM196 142h10v14h-10zM214 142h10v14h-10zM488 104h12v16h-12zM524 104h12v16h-12zM488 136h12v16h-12zM524 136h12v16h-12zM982 108h10v14h-10zM1004 108h10v14h-10zM982 136h10v14h-10zM1004 136h10v14h-10zM690 122h9v13h-9zM706 122h9v13h-9z"/></g><path fill="var(--paper)" d="M0 186h1200v4H0z"/></svg>';
