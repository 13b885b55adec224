import type { IncomingMessage } from 'node:http';
import { cookieName, readCookie } from './cookies.ts';
import type { Form } from './form.ts';
import type { OpenAsk, Route } from './route.ts';
import type { Visit } from './visit.ts';

export interface DescribeDeps {
  clock: () => Date;
  addressOf: (request: IncomingMessage) => string;
}

/** A request as a page is asked. */
export function describeAsk(
  { clock, addressOf }: DescribeDeps,
  route: Route,
  { request, token, user, origin }: Visit,
  form: Form,
  record: OpenAsk['record'],
): OpenAsk {
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
    address: addressOf(request),
    origin: origin.own,
    record,
  };
}

/** "Firefox on Linux", as far as that can be told. */
function tellBrowser(agent = ''): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1] ?? 'Browser';
  const system = /(Android|iPhone|iPad|Windows|Mac OS|Linux)/.exec(agent)?.[1];
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser;
  return system ? `${name} on ${system}` : name;
}

function paramsOf(request: IncomingMessage): Record<string, string> {
  const params: unknown = 'params' in request ? request.params : undefined;
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]));
}
