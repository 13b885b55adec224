import { randomUUID } from 'node:crypto';
import { statusPageWordingFor } from '../../dialogs/wording/statusPage/index.ts';
import type { CitizenMay, CitizenView } from '../../grievances/grievances.ts';
import { html, type Html } from './html.ts';

/** Longer is not read by anybody; by chat it may come in several messages. */
export const LONGEST_TOLD = 4000;

/** First what is waited for, last what ends it. */
const ORDER: CitizenMay[] = ['answer', 'rate', 'reopen', 'appeal', 'add', 'withdraw'];
const WAITED_FOR: CitizenMay[] = ['answer', 'rate'];

/** What the citizen may do now, each a form that works without a script; sent twice it is done once. */
export function writeForms({ may }: CitizenView, language: string): Html {
  const words = statusPageWordingFor(language);
  // Whatever is added while the office waits for an answer is the answer.
  const deeds = ORDER.filter((deed) => may.includes(deed) && !(deed === 'add' && may.includes('answer')));
  return html`<h2>${words.youCan}</h2>
${deeds.length ? deeds.map((deed) => writeDeed(deed, language)) : html`<p>${words.nothingToDo}</p>`}
<form method="post" action="?lang=${language}"><input type="hidden" name="deed" value="leave"><button class="plain">${words.leave}</button></form>`;
}

function writeDeed(deed: CitizenMay, language: string): Html {
  const { title } = statusPageWordingFor(language).forms[deed];
  const form = html`<form method="post" action="?lang=${language}">
<input type="hidden" name="deed" value="${deed}"><input type="hidden" name="once" value="${randomUUID()}">
${writeFields(deed, language)}
</form>`;
  const isOpen: Html = { html: WAITED_FOR.includes(deed) ? ' open' : '' };
  return html`<details${isOpen}><summary>${title}</summary>${form}</details>`;
}

function writeFields(deed: CitizenMay, language: string): Html {
  const { forms } = statusPageWordingFor(language);
  if (deed === 'rate') return writeRating(language);
  const { label, button } = forms[deed];
  if (deed === 'withdraw') return html`<p>${forms.withdrawSure}</p><button>${button}</button>`;
  const needed: Html = { html: deed === 'reopen' || deed === 'appeal' ? '' : ' required' };
  return html`<label for="${deed}-text">${label}</label>
<textarea id="${deed}-text" name="text" maxlength="${LONGEST_TOLD}"${needed}></textarea>
<br><button>${button}</button>`;
}

function writeRating(language: string): Html {
  const { rate } = statusPageWordingFor(language).forms;
  const scores = [1, 2, 3, 4, 5].map((score) => {
    const label = score === 1 ? `1 (${rate.worst})` : score === 5 ? `5 (${rate.best})` : String(score);
    return html`<label><input type="radio" name="score" value="${score}" required> ${label}</label>`;
  });
  return html`<fieldset><legend>${rate.score}</legend><div class="scores">${scores}</div></fieldset>
<label for="visits">${rate.visits}</label><input class="short" type="text" id="visits" name="visits" inputmode="numeric" maxlength="6">
<label for="cost">${rate.cost}</label><input class="short" type="text" id="cost" name="cost" inputmode="decimal" maxlength="12">
<br><button>${rate.button}</button>`;
}
