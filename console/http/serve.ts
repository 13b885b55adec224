import type { IncomingMessage, ServerResponse } from 'node:http';
import { holds } from '../accounts/roles.ts';
import { stageOf } from '../accounts/account.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { makeToken, type Sessions } from '../accounts/sessions.ts';
import { cookieName, readCookie, writeCookie } from './cookies.ts';
import { type Csrf, isFromHere } from './csrf.ts';
import { createForm, type Form, readForm } from './form.ts';
import type { Assets } from './assets.ts';
import { navigationFor } from './navigation.ts';
import type { createNotices } from './notice.ts';
import type { Origin } from './origin.ts';
import type { Render } from './render.ts';
import { ForbiddenError, NotFoundError, redirect, RefusedError, type Result, show, type ViewResult } from './result.ts';
import type { Ask, OpenAsk, Route, User } from './route.ts';
import { sendData, sendDownload, sendPage, sendRedirect } from './send.ts';

export interface ServeDeps {
  accounts: Accounts;
  sessions: Sessions;
  csrf: Csrf;
  notices: ReturnType<typeof createNotices>;
  render: Render;
  assets: () => Promise<Assets>;
  clock: () => Date;
  addressOf: (request: IncomingMessage) => string;
  originOf: (request: IncomingMessage) => Origin;
  mostFileBytes: number;
  audit: { append(events: Recorded[]): Promise<void> };
  log: { error(details: object, message: string): void };
}

/** As `AuditEvent` of the grievances' trail. */
export interface Recorded {
  event: string;
  at: number;
  by: string;
  act: string;
  subject: string;
  data: Record<string, unknown>;
}

export const SESSION_COOKIE = 'console';

/** One request, while it is answered. */
interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  origin: Origin;
  cookies: string[];
  token: string | undefined;
  user: User | undefined;
}

type Exchange = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers a line of the table: who is it, may they, was the form ours, what comes of it, put on record, sent. */
export function createServe(deps: ServeDeps): (route: Route) => Exchange {
  const { accounts, sessions, csrf, notices, clock } = deps;

  return (route) => async (request, response) => {
    const origin = deps.originOf(request);
    const visit: Visit = { request, response, origin, cookies: [], token: undefined, user: undefined };
    try {
      visit.token = readCookie(request, cookieName(SESSION_COOKIE, origin.isSecure));
      visit.user = visit.token === undefined ? undefined : await findUser(visit.token);
      await send(visit, await answer(route, visit));
    } catch (error) {
      await sendFailure(visit, error);
    }
  };

  async function findUser(token: string): Promise<User | undefined> {
    const session = await sessions.find(token);
    const account = session && (await accounts.find(session.account));
    if (!account || account.status !== 'active' || stageOf(account, session.hasCode) !== 'whole') return undefined;
    const { id, name, email, grants } = account;
    return { id, name, email, grants };
  }

  async function answer(route: Route, visit: Visit): Promise<Result> {
    const { user } = visit;
    if (route.allow !== 'public' && !user) return sendAway(route, visit);
    if (user && Array.isArray(route.allow) && !holds(user, route.allow)) throw new ForbiddenError(route.path);
    const form = route.method === 'POST' ? await takeForm(visit) : createForm();
    const records: Pick<Recorded, 'subject' | 'data'>[] = [];
    const ask = describe(route, visit, form, (subject, data = {}) => records.push({ subject, data }));
    const result = await handle(route, ask);
    await putOnRecord(route, ask, result, records);
    return result;
  }

  /** Whoever is not signed in comes back to where they were going; what they typed is shown to be kept. */
  async function sendAway(route: Route, visit: Visit): Promise<Result> {
    const path = visit.request.url ?? '/console';
    if (route.method === 'GET') return redirect(`/console/sign-in?next=${encodeURIComponent(path)}`);
    return showTyped(await takeTyped(visit), 401);
  }

  async function takeForm(visit: Visit): Promise<Form> {
    const { request, token, origin } = visit;
    if (!isFromHere(request.headers, origin.all)) throw new RefusedError('FORM_EXPIRED', 403);
    const form = await readForm(request, deps.mostFileBytes);
    if (token === undefined || !csrf.isGood(token, form.raw('csrf'))) throw new ExpiredFormError(form);
    return form;
  }

  async function takeTyped({ request, origin }: Visit): Promise<Form> {
    return isFromHere(request.headers, origin.all) ? readForm(request, deps.mostFileBytes) : createForm();
  }

  function describe(route: Route, visit: Visit, form: Form, record: OpenAsk['record']): OpenAsk {
    const { request, token, user, origin } = visit;
    const url = new URL(request.url ?? '/', 'http://here.invalid');
    return {
      method: route.method,
      path: url.pathname,
      params: paramsOf(request),
      query: url.searchParams,
      form,
      user,
      token,
      now: clock(),
      cookie: (name) => readCookie(request, cookieName(name, origin.isSecure)),
      browser: tellBrowser(request.headers['user-agent']),
      address: deps.addressOf(request),
      origin: origin.own,
      record,
    };
  }

  async function putOnRecord(
    route: Route,
    ask: OpenAsk,
    result: Result,
    records: Pick<Recorded, 'subject' | 'data'>[],
  ) {
    if (route.event === null) return;
    const isDone = route.method === 'GET' || result.kind !== 'view';
    const all = records.length || !isDone ? records : [{ subject: Object.values(ask.params).join(' '), data: {} }];
    const by = ask.user?.id ?? 'visitor';
    const act = route.event;
    await deps.audit.append(
      all.map(({ subject, data }) => ({
        event: `console#${crypto.randomUUID()}`,
        at: ask.now.getTime(),
        by,
        act,
        subject,
        data,
      })),
    );
  }

  async function send(visit: Visit, result: Result): Promise<void> {
    const { response, origin } = visit;
    if (result.kind === 'view') return sendView(visit, result);
    if (result.kind === 'redirect') {
      if (result.notice) visit.cookies.push(notices.write(result.notice, origin.isSecure));
      if (result.session !== undefined) takeSession(visit, result.session);
      const { cookie } = result;
      if (cookie) visit.cookies.push(writeCookie(cookie.name, cookie.value, origin.isSecure, cookie.seconds));
      setCookies(visit);
      return sendRedirect(response, result.to);
    }
    setCookies(visit);
    if (result.kind === 'data') return sendData(response, result.status, result.data);
    return sendDownload(response, result);
  }

  async function sendView(visit: Visit, { view, model, status, keepSeconds, session }: ViewResult): Promise<void> {
    const { request, response, origin, user } = visit;
    if (session !== undefined) takeSession(visit, session);
    const path = (request.url ?? '').split('?')[0] ?? '';
    const notice = notices.read(request, origin.isSecure);
    if (notice) visit.cookies.push(notices.forget(origin.isSecure));
    const html = await deps.render(view, {
      ...model,
      assets: await deps.assets(),
      user,
      here: path,
      notice,
      navigation: navigationFor(user, path),
      csrfField: () => writeCsrf(visit),
    });
    setCookies(visit);
    await sendPage(request, response, status, html, visit.cookies.length || user ? undefined : keepSeconds);
  }

  /** A visitor without a session gets a token to bind the form to; it opens nothing. */
  function writeCsrf(visit: Visit): string {
    if (visit.token === undefined) {
      visit.token = makeToken();
      visit.cookies.push(writeCookie(SESSION_COOKIE, visit.token, visit.origin.isSecure));
    }
    return `<input type="hidden" name="csrf" value="${csrf.make(visit.token)}">`;
  }

  async function sendFailure(visit: Visit, error: unknown): Promise<void> {
    const { request, response } = visit;
    request.resume();
    if (response.headersSent) {
      deps.log.error({ err: error }, 'a console page was cut off');
      response.destroy();
      return;
    }
    const status = statusOf(error);
    if (status >= 500) deps.log.error({ err: error, path: visit.request.url?.split('?')[0] }, 'a console page failed');
    visit.cookies = [];
    try {
      if (error instanceof ExpiredFormError) return await sendView(visit, showTyped(error.form, 403));
      await sendView(visit, show(`errors/${ERROR_VIEWS[status] ?? '500'}`, {}, status));
    } catch (cause) {
      deps.log.error({ err: cause }, 'a console page that tells of a failure failed');
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    }
  }
}

/** `null` takes the session from the browser. */
function takeSession(visit: Visit, session: string | null): void {
  visit.token = session ?? undefined;
  visit.cookies.push(
    writeCookie(SESSION_COOKIE, session ?? '', visit.origin.isSecure, session === null ? 0 : undefined),
  );
}

/** "Firefox on Linux", as far as that can be told. */
function tellBrowser(agent = ''): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1] ?? 'Browser';
  const system = /(Android|iPhone|iPad|Windows|Mac OS|Linux)/.exec(agent)?.[1];
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser;
  return system ? `${name} on ${system}` : name;
}

/** The form was not written for this session: it was open for long, or in another window somebody signed in anew. */
class ExpiredFormError extends RefusedError {
  readonly form: Form;

  constructor(form: Form) {
    super('FORM_EXPIRED', 403);
    this.form = form;
  }
}

function showTyped(form: Form, status: number): ViewResult {
  const typed = form.entries().filter(([name, value]) => !SECRET.test(name) && value.trim().length > 2);
  return show(
    'errors/form',
    { typed: typed.map(([name, value]) => ({ name, value })), isSignedOut: status === 401 },
    status,
  );
}

const SECRET = /csrf|password|code|secret|token/i;

async function handle(route: Route, ask: OpenAsk): Promise<Result> {
  if (route.allow === 'public') return route.handle(ask);
  if (!ask.user) throw new ForbiddenError(route.path);
  const known: Ask = { ...ask, user: ask.user };
  return route.handle(known);
}

function setCookies({ response, cookies }: Visit): void {
  if (cookies.length) response.setHeader('set-cookie', cookies);
}

function paramsOf(request: IncomingMessage): Record<string, string> {
  const params: unknown = 'params' in request ? request.params : undefined;
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]));
}

function statusOf(error: unknown): number {
  const known = error instanceof NotFoundError || error instanceof ForbiddenError || error instanceof RefusedError;
  return known ? error.status : 500;
}

const ERROR_VIEWS: Record<number, string> = { 400: '400', 403: '403', 404: '404', 413: '413', 415: '400' };
