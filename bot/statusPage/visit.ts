import type { IncomingMessage } from 'node:http';
import { chooseLanguage } from '../../channels/web/chooseLanguage.ts';
import { parseReference } from '../../grievances/reference.ts';

/** Who comes, and to what. */
export interface Visit {
  language: string;
  /** As it was written in the address. */
  given: string;
  reference?: string;
  /** The address writes it in another way than we do. */
  isLoose?: boolean;
  query: string;
  params: URLSearchParams;
}

export function visitOf(request: IncomingMessage, languages: string[]): Visit {
  const language = chooseLanguage(request, languages);
  const url = new URL(request.url ?? '/', 'http://door');
  const given = givenIn(url);
  const parsed = parseReference(given);
  const reference = parsed.kind === 'good' ? parsed.reference : undefined;
  return {
    language,
    given,
    query: url.searchParams.get('lang') ? `?lang=${language}` : '',
    params: url.searchParams,
    ...(reference ? { reference, isLoose: url.pathname !== `/status/${reference}` } : {}),
  };
}

/** `/status/RD-7K3MP-Q`, in any way of writing, also without the letters before it; or what was typed into the form. */
function givenIn(url: URL): string {
  const [, , segment = ''] = url.pathname.split('/');
  const text = (decode(segment) || (url.searchParams.get('reference') ?? '')).trim().slice(0, 40);
  return /^[^\p{L}]*[\p{L}\p{N}]{5}[\s-]?[\p{L}\p{N}]$/u.test(text) && !/^rd/i.test(text) ? `RD-${text}` : text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
