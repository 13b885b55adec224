import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { grievanceWordingFor } from '../../dialogs/wording/grievances/index.ts';
import { wordingFor } from '../../dialogs/wording/index.ts';
import { statusPageWordingFor } from '../../dialogs/wording/statusPage/index.ts';
import type { CitizenView, Found, Grievances } from '../../grievances/grievances.ts';
import { parseSecret } from '../../grievances/reference.ts';
import type { Clock } from '../../store/clock.ts';
import type { Vault } from '../../store/vault.ts';
import { doDeed, isDeed } from './deeds.ts';
import { html, type Html } from './html.ts';
import { createPasses } from './pass.ts';
import { isOwnForm, readCookie, readForm } from './readRequest.ts';
import { type Visit, visitOf } from './visit.ts';
import { type Lock, writeLocked, writeUnreadable } from './writeLocked.ts';
import { writeForms } from './writeForms.ts';
import { STATUS_POLICY, writePage } from './writePage.ts';
import { writeStory } from './writeStory.ts';

export interface StatusPageDeps {
  grievances: Grievances;
  vault: Vault;
  clock: Clock;
  place: { languages: string[]; defaultLanguage: string; timeZone: string };
  publicUrl?: string | undefined;
  /** Whose guesses are counted together. */
  addressOf(request: IncomingMessage): string;
}

const COOKIE = 'door-status';

/**
 * A citizen's page for one grievance, at `/status/{reference}`: nothing of it before the secret was given, guesses limited by
 * address and by reference; then the story, and forms for what the citizen may do. Works without a script.
 */
export function mountStatusPage(server: Server, deps: StatusPageDeps): void {
  const { grievances, place } = deps;
  const passes = createPasses(deps.vault, () => deps.clock().getTime());
  // The default comes first.
  const languages = [place.defaultLanguage, ...place.languages.filter((tag) => tag !== place.defaultLanguage)];

  const show = async (request: IncomingMessage, response: ServerResponse) => {
    const visit = visitOf(request, languages);
    if (!visit.reference) return answerUnreadable(visit, response);
    if (visit.isLoose) return redirect(response, `/status/${visit.reference}${visit.query}`);
    const secret = passes.read(visit.reference, readCookie(request, COOKIE));
    if (secret === undefined) return answerLocked(visit, response, 200, { kind: 'asked' });
    return answerFound(visit, response, await find(request, visit.reference, secret));
  };

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const visit = visitOf(request, languages);
    const form = await readForm(request);
    if (typeof form === 'number') return refuse(response, form);
    if (!isOwnForm(request)) return refuse(response, 403);
    if (!visit.reference) return answerUnreadable(visit, response);
    const deed = form.get('deed') ?? '';
    if (deed === 'leave') return redirect(response, `/status/${visit.reference}?lang=${visit.language}`, cookie('', 0));
    const isOpening = !isDeed(deed);
    const secret = isOpening
      ? parseSecret(form.get('secret') ?? '')
      : passes.read(visit.reference, readCookie(request, COOKIE));
    if (secret === undefined) return answerLocked(visit, response, 403, { kind: isOpening ? 'wrong' : 'asked' });
    const found = await find(request, visit.reference, secret);
    if (found.kind !== 'found') return answerFound(visit, response, found);
    const here = `/status/${visit.reference}?lang=${visit.language}`;
    if (isOpening) return redirect(response, here, cookie(passes.issue(visit.reference, secret), passes.seconds));
    const done = await doDeed(grievances, visit.reference, form);
    redirect(response, `${here}&${done.kind}=${done.kind === 'done' ? done.deed : done.reason}`);
  };

  for (const path of ['/status', '/status/:reference']) {
    server.get(path, show);
    server.head(path, show);
  }
  server.post('/status/:reference', take);

  function find(request: IncomingMessage, reference: string, secret: string): Promise<Found> {
    const guesser = `page ${deps.addressOf(request)}`;
    return grievances.find(reference, { secret, guesser, attempt: `page ${randomUUID()}` });
  }

  function answerFound(visit: Visit, response: ServerResponse, found: Found): void {
    if (found.kind === 'found') return answerStory(visit, response, found.grievance);
    if (found.kind === 'refused') return answerLocked(visit, response, 403, { kind: 'wrong' });
    const clock = wordingFor(visit.language).formats.clockAt(new Date(found.until), place.timeZone);
    const wait = Math.max(1, Math.ceil((found.until - deps.clock().getTime()) / 1000));
    answerLocked(visit, response, 429, { kind: 'tooMany', clock }, { 'retry-after': String(wait) });
  }

  function answerStory(visit: Visit, response: ServerResponse, view: CitizenView): void {
    const { language } = visit;
    const story = writeStory(view, { ...place, language });
    const content = html`${writeNews(visit)}${story}${writeForms(view, language)}`;
    send(visit, response, 200, `${statusPageWordingFor(language).title} ${view.reference}`, content);
  }

  function answerLocked(
    visit: Visit,
    response: ServerResponse,
    status: number,
    lock: Lock,
    headers: Record<string, string> = {},
  ): void {
    const { language, reference = '' } = visit;
    const heading = `${statusPageWordingFor(language).title} ${reference}`;
    send(visit, response, status, heading, writeLocked(language, reference, lock), headers);
  }

  function answerUnreadable(visit: Visit, response: ServerResponse): void {
    const { title, wrong } = statusPageWordingFor(visit.language);
    const content = writeUnreadable(visit.language, visit.given);
    send(visit, response, visit.given ? 404 : 200, visit.given ? wrong.mistyped : title, content);
  }

  function send(
    { language, reference, given }: Visit,
    response: ServerResponse,
    status: number,
    heading: string,
    content: Html,
    headers: Record<string, string> = {},
  ): void {
    const path = reference ? `/status/${reference}` : given ? `/status/${encodeURIComponent(given)}` : '/status';
    response.writeHead(status, { ...HEADERS, ...headers, 'content-language': language });
    response.end(writePage({ language, languages, path, heading }, content));
  }

  /** Of this page only, not to be read by scripts, not sent from other websites. */
  function cookie(value: string, seconds: number): string {
    const isSecure = deps.publicUrl?.startsWith('https:') ? '; Secure' : '';
    return `${COOKIE}=${value}; Path=/status/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure}`;
  }
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': STATUS_POLICY,
  'cache-control': 'no-store',
  vary: 'accept-language, cookie',
};

/** What was done by the form before, or why it was not. */
function writeNews({ params, language }: Visit): Html | undefined {
  const { done } = statusPageWordingFor(language);
  const { refused } = grievanceWordingFor(language).deeds;
  const [deed, reason] = [params.get('done') ?? '', params.get('refused') ?? ''];
  if (isDeed(deed)) return html`<p class="note" role="status">${done[deed]}</p>`;
  const words: Partial<Record<string, string>> = refused;
  const why = Object.hasOwn(refused, reason) ? words[reason] : undefined;
  return why === undefined ? undefined : html`<p class="note wrong" role="alert">${why}</p>`;
}

function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(303, { ...HEADERS, location, 'content-length': '0', ...(cookie ? { 'set-cookie': cookie } : {}) });
  response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end();
}
