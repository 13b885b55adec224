import { makeToken } from '../accounts/sessions.ts';
import type { Assets } from './assets.ts';
import { SESSION_COOKIE, writeCookie } from './cookies.ts';
import type { Csrf } from './csrf.ts';
import { navigationFor } from './navigation.ts';
import type { createNotices } from './notice.ts';
import type { Render } from './render.ts';
import type { RedirectResult, Result, ViewResult } from './result.ts';
import { sendData, sendDownload, sendPage, sendRedirect } from './send.ts';
import type { User } from './route.ts';
import type { Visit } from './visit.ts';

export interface DeliverDeps {
  csrf: Csrf;
  notices: ReturnType<typeof createNotices>;
  render: Render;
  assets: () => Promise<Assets>;
  /** What somebody has not read yet, told at the top of every page. */
  countNews: (user: User) => Promise<number>;
}

/** Sends what a page answers, with the cookies that go along. */
export function createDeliver({ csrf, notices, render, assets, countNews }: DeliverDeps) {
  return async function deliver(visit: Visit, result: Result): Promise<void> {
    if (result.kind === 'view') return deliverView(visit, result);
    if (result.kind === 'redirect') return deliverRedirect(visit, result);
    setCookies(visit);
    if (result.kind === 'data') return sendData(visit.response, result.status, result.data);
    return sendDownload(visit.response, result);
  };

  function deliverRedirect(visit: Visit, { notice, session, cookie, to }: RedirectResult): void {
    const { origin, cookies } = visit;
    if (notice) cookies.push(notices.write(notice, origin.isSecure));
    if (session !== undefined) takeSession(visit, session);
    if (cookie) cookies.push(writeCookie(cookie.name, cookie.value, origin.isSecure, cookie.seconds));
    setCookies(visit);
    sendRedirect(visit.response, to);
  }

  async function deliverView(visit: Visit, { view, model, status, keepSeconds, session }: ViewResult): Promise<void> {
    const { request, response, origin, user } = visit;
    if (session !== undefined) takeSession(visit, session);
    const here = (request.url ?? '').split('?')[0] ?? '';
    const notice = notices.read(request, origin.isSecure);
    if (notice) visit.cookies.push(notices.forget(origin.isSecure));
    const navigation = navigationFor(user, here, user ? await countNews(user) : 0);
    const csrfField = () => writeCsrf(visit);
    const frame = { assets: await assets(), user, here, notice, navigation, csrfField };
    const html = await render(view, { ...model, ...frame });
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
}

export type Deliver = ReturnType<typeof createDeliver>;

/** `null` takes the session from the browser. */
function takeSession(visit: Visit, session: string | null): void {
  visit.token = session ?? undefined;
  const seconds = session === null ? 0 : undefined;
  visit.cookies.push(writeCookie(SESSION_COOKIE, session ?? '', visit.origin.isSecure, seconds));
}

function setCookies({ response, cookies }: Visit): void {
  if (cookies.length) response.setHeader('set-cookie', cookies);
}
