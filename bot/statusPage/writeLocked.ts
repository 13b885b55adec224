import { grievanceWordingFor } from '../../dialogs/wording/grievances/index.ts';
import { statusPageWordingFor } from '../../dialogs/wording/statusPage/index.ts';
import { html, type Html } from './html.ts';

/** Why nothing is shown; in which words it is said does not depend on whether there is such a grievance. */
export type Lock = { kind: 'asked' } | { kind: 'wrong' } | { kind: 'tooMany'; clock: string };

/** Before the secret was given: nothing of the grievance, not even whether there is one. */
export function writeLocked(language: string, reference: string, lock: Lock): Html {
  const { title, locked } = statusPageWordingFor(language);
  return html`<h1>${title} <span class="ref" dir="ltr">${reference}</span></h1>
${writeLock(language, lock)}
<form class="open" method="post" action="?lang=${language}">
<input type="hidden" name="deed" value="open">
<p id="lead">${locked.lead}</p>
<label for="secret">${locked.secret}</label>
<input class="short" type="text" id="secret" name="secret" inputmode="numeric" autocomplete="off" maxlength="20" required aria-describedby="lead" dir="ltr">
<br><button>${locked.show}</button>
</form>
<p>${locked.byPhone}</p>`;
}

/** No reference at all, or one that cannot be: the check character says so. */
export function writeUnreadable(language: string, given: string): Html {
  const { title, wrong } = statusPageWordingFor(language);
  const { mistyped } = grievanceWordingFor(language).follow;
  return html`<h1>${given ? wrong.mistyped : title}</h1>
${given && html`<p class="note wrong" role="alert">${mistyped}</p>`}
<form class="open" method="get" action="/status">
<input type="hidden" name="lang" value="${language}">
<label for="reference">${wrong.reference}</label>
<input class="short" type="text" id="reference" name="reference" autocomplete="off" autocapitalize="characters" maxlength="40" required dir="ltr" value="${given}">
<br><button>${wrong.look}</button>
</form>`;
}

function writeLock(language: string, lock: Lock): Html | undefined {
  const { follow } = grievanceWordingFor(language);
  if (lock.kind === 'wrong') return html`<p class="note wrong" role="alert">${follow.secretWrong}</p>`;
  if (lock.kind === 'tooMany') return html`<p class="note wrong" role="alert">${follow.tooMany(lock.clock)}</p>`;
  return undefined;
}
