import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { ensureAdministrator, type FirstSignIn } from './accounts/firstAdministrator.ts';
import type { ConsoleDeps } from './deps.ts';
import { ASSETS_PATH, createAssets } from './http/assets.ts';
import { createCsrf } from './http/csrf.ts';
import { createNotices } from './http/notice.ts';
import { createOriginOf } from './http/origin.ts';
import { createRender } from './http/render.ts';
import { NotFoundError } from './http/result.ts';
import { openPage } from './http/route.ts';
import { sendAsset } from './http/send.ts';
import { createServe } from './http/serve.ts';
import { createParts } from './parts.ts';
import { listRoutes } from './routes.ts';

export type { ConsoleDeps } from './deps.ts';

export interface Console {
  /** How the first administrator comes in, to be printed; `undefined` once somebody has. */
  firstSignIn(): Promise<FirstSignIn | undefined>;
  /** Forgets sessions that have ended. */
  clean(): Promise<void>;
}

/** Serves the officers' console at `/console`. */
export function mountConsole(server: Server, deps: ConsoleDeps): Console {
  const { vault, publicUrl, place, addressOf, admin } = deps;
  const parts = createParts(deps);
  const { accounts, sessions } = parts;
  const assets = createAssets();
  const serve = createServe({
    ...deps,
    accounts,
    sessions,
    assets,
    csrf: createCsrf(vault.derive('console forms')),
    notices: createNotices(vault),
    render: createRender(place.timeZone),
    addressOf,
    originOf: createOriginOf(publicUrl),
  });

  for (const route of listRoutes(parts)) {
    const answer = serve(route);
    if (route.method === 'POST') server.post(route.path, answer);
    else for (const method of ['get', 'head'] as const) server[method](route.path, answer);
  }
  const sendNamed = async (request: IncomingMessage, response: ServerResponse) => {
    const found = Object.values(await assets()).find(({ path }) => path === request.url);
    if (found) sendAsset(request, response, found);
    else await missing(request, response);
  };
  const missing = serve(openPage('/console/*', 'public', null, nothingHere));
  for (const method of ['get', 'head'] as const) {
    server[method](`${ASSETS_PATH}/*`, sendNamed);
    server[method]('/console/*', missing);
  }

  return {
    firstSignIn: () => ensureAdministrator(accounts, admin),
    clean: async () => void (await sessions.clean()),
  };
}

function nothingHere(): never {
  throw new NotFoundError('nothing at this address');
}
