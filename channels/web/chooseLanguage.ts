import type { IncomingMessage } from 'node:http';

/** `?lang=`, then the browser's languages in their order, then the city's own. */
export function chooseLanguage(request: IncomingMessage, languages: string[]): string {
  const asked = new URLSearchParams(request.url?.split('?')[1]).get('lang');
  const preferred = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((tag) => tag.trim().split(/[-;]/)[0] ?? '');
  return [asked, ...preferred].find((tag) => tag && languages.includes(tag)) ?? languages[0] ?? 'en';
}
