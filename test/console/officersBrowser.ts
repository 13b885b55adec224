/** A browser without scripts: keeps cookies, sends forms with the hidden fields of the page that they stand on. */
export interface OfficersBrowser {
  readonly id: string;
  readonly cookies: Record<string, string>;
  open(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Fills in the form of a page that posts to `action` (by default the page's own) and sends it. */
  send(path: string, values: Record<string, string | string[]>, action?: string): Promise<Page>;
  /** Fills in a form of a page that is open already. */
  fill(page: Page, action: string, values: Record<string, string | string[]>): Promise<Page>;
  /** Posts what is given, and nothing of a page; `csrf` of the last page when it is asked for. */
  post(path: string, values: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Page>;
  sendFile(
    path: string,
    values: Record<string, string>,
    file: { field: string; name: string; text: string | Buffer },
    action?: string,
  ): Promise<Page>;
  /** Goes where a redirect leads. */
  follow(page: Page): Promise<Page>;
}

export interface Page {
  status: number;
  headers: Headers;
  /** Where it sends us, or empty. */
  to: string;
  html: string;
  /** The proof that its forms carry, or empty. */
  csrf: string;
  /** What is read, without tags, blanks run together. */
  text: string;
}

export function createOfficersBrowser(origin: string, cookies: Record<string, string> = {}, id = ''): OfficersBrowser {
  const jar = { ...cookies };

  async function ask(path: string, init: RequestInit = {}): Promise<Page> {
    const cookie = Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(line);
    const html = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      to: response.headers.get('location') ?? '',
      html,
      csrf: /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? '',
      text: readable(html),
    };
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (attributes.some((one) => one.trim() === 'Max-Age=0')) delete jar[name];
    else jar[name] = pair.slice(at + 1);
  }

  const open = (path: string, headers: Record<string, string> = {}) => ask(path, { headers });

  function post(
    path: string,
    values: Record<string, string | string[]>,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) body.append(name, one);
    return ask(path, { method: 'POST', body, headers: { origin, ...headers } });
  }

  return {
    id,
    cookies: jar,
    open,
    post,
    async send(path, values, action = path.split('?')[0] ?? path) {
      const page = await open(path);
      return post(action, { ...fieldsOf(page.html, action), ...values });
    },
    fill: (page, action, values) => post(action, { ...fieldsOf(page.html, action), ...values }),
    async sendFile(path, values, file, action = path.split('?')[0] ?? path) {
      const page = await open(path);
      const body = new FormData();
      const fields = { ...fieldsOf(page.html, action), ...values };
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      body.append(file.field, new Blob([new Uint8Array(Buffer.from(file.text))]), file.name);
      return ask(action, { method: 'POST', body, headers: { origin } });
    },
    follow: (page) => open(page.to),
  };
}

/** What a browser would send of a form if nobody typed anything. */
export function fieldsOf(html: string, action: string): Record<string, string | string[]> {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)];
  const [, , form] = forms.find(([, to]) => to === action) ?? [];
  if (form === undefined) throw new Error(`no form posts to ${action}`);
  const fields: [string, string][] = [
    ...[...form.matchAll(/<input([^>]*)>/g)].flatMap(([, text = '']) => inputOf(text)),
    ...[...form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
      ([, text = '', value = '']): [string, string] => [attribute(text, 'name') ?? '', unescape(value)],
    ),
    ...[...form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(
      ([, text = '', options = '']): [string, string] => [attribute(text, 'name') ?? '', chosen(options)],
    ),
  ];
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

function inputOf(text: string): [string, string][] {
  const name = attribute(text, 'name');
  const isTicked = !/type="(?:radio|checkbox)"/.test(text) || /\schecked/.test(text);
  return name && isTicked && !/type="file"/.test(text) ? [[name, attribute(text, 'value') ?? '']] : [];
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, text = '']) => text);
  return attribute(all.find((text) => /\sselected/.test(text)) ?? all[0] ?? '', 'value') ?? '';
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];
  return found === undefined ? undefined : unescape(found);
}

const unescape = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[String(name)] ?? ''),
  );

const readable = (html: string) =>
  unescape(html.replace(/<(style|script|head)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
