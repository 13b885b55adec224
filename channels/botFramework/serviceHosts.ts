import { isIPv4 } from 'node:net';

/**
 * Where replies may go. A message names its service itself, and whoever could name any host could make us call it, with our
 * token. Hosts of Bot Framework's channels in the public, the US government and the Chinese cloud.
 */
const KNOWN = [
  'botframework.com',
  'smba.trafficmanager.net',
  'botframework.azure.us',
  'smba.infra.gov.teams.microsoft.us',
  'botframework.azure.cn',
];

/** With `isLocal` (no app id) it is this machine alone; otherwise a known host over https. */
export function isAllowedService(serviceUrl: unknown, isLocal: boolean): serviceUrl is string {
  if (typeof serviceUrl !== 'string' || serviceUrl.length > 500 || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username || password) return false;
  if (isLocal) return (protocol === 'http:' || protocol === 'https:') && isLoopbackHost(hostname);
  return protocol === 'https:' && KNOWN.some((known) => hostname === known || hostname.endsWith(`.${known}`));
}

/** As a URL writes it. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}
