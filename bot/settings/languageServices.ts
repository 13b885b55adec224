import * as z from 'zod';
import { address, type Given, missing, type Read } from './written.ts';

/** Optional services that read what citizens write. */
export const LANGUAGE_SERVICE_SETTINGS = {
  CLU_ENDPOINT: address(['http:', 'https:'], 'https://my-language.cognitiveservices.azure.com').optional(),
  CLU_KEY: z.string().optional(),
  CLU_PROJECT: z.string().optional(),
  CLU_DEPLOYMENT: z.string().optional(),
  EMBEDDINGS_URL: address(['http:', 'https:'], 'http://127.0.0.1:11434/v1').optional(),
  EMBEDDINGS_KEY: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
};

export function shapeLanguageServices(settings: Read<typeof LANGUAGE_SERVICE_SETTINGS>) {
  const { CLU_ENDPOINT: endpoint, EMBEDDINGS_URL: url } = settings;
  const { CLU_KEY: key = '', CLU_PROJECT: project = '', CLU_DEPLOYMENT: deployment = '' } = settings;
  return {
    clu: endpoint ? { endpoint, key, project, deployment } : undefined,
    embeddings: url ? { url, key: settings.EMBEDDINGS_KEY, model: settings.EMBEDDINGS_MODEL ?? '' } : undefined,
  };
}

export function languageServiceFaults(given: Given): string[] {
  const clu = given.CLU_ENDPOINT ? ['CLU_KEY', 'CLU_PROJECT', 'CLU_DEPLOYMENT'] : [];
  const inClear = ['CLU_ENDPOINT', 'EMBEDDINGS_URL'].filter((name) => isInClear(given[name]));
  return [
    ...clu.flatMap((name) => missing(given, name, 'it goes with CLU_ENDPOINT', name.toLowerCase())),
    ...inClear.map((name) => `${name}: expected https, since citizens' words go there; http is for this computer only`),
    ...(given.EMBEDDINGS_URL
      ? missing(given, 'EMBEDDINGS_MODEL', 'it goes with EMBEDDINGS_URL', 'multilingual-e5-small')
      : []),
  ];
}

function isInClear(text = ''): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'http:' && !isInside(hostname);
}

/** This computer, or a name or address that only its own network knows. */
function isInside(hostname: string): boolean {
  return /^(localhost|[^.:]+|\[::1\]|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|.*\.(local|internal|lan))$/.test(
    hostname,
  );
}
