import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { ensureAdministrator, type FirstSignIn } from './accounts/firstAdministrator.ts';
import type { Drafts } from '../knowledge/drafts.ts';
import { KnowledgeFaultsError } from '../knowledge/fault.ts';
import { VersionConflictError } from '../knowledge/publishing.ts';
import { KNOWLEDGE } from './views/words/knowledge.ts';
import type { ConsoleDeps } from './deps.ts';
import { ASSETS_PATH, createAssets } from './http/assets.ts';
import { createCsrf } from './http/csrf.ts';
import { createNotices } from './http/notice.ts';
import { createOriginOf } from './http/origin.ts';
import { createRender } from './http/render.ts';
import { NotFoundError } from './http/result.ts';
import { openApi, openPage } from './http/route.ts';
import { sendAsset } from './http/send.ts';
import { createServe } from './http/serve.ts';
import { createParts } from './parts.ts';
import { listRoutes } from './routes.ts';

export type { ConsoleDeps } from './deps.ts';

export interface Console {
  /** How the first administrator comes in, to be printed; `undefined` once somebody has. */
  firstSignIn(): Promise<FirstSignIn | undefined>;
  /** Publishes drafts whose time has come; safe to do twice, and by several nodes. */
  publishDue(): Promise<void>;
  /** Forgets sessions and keys that have ended, and walks of long ago. */
  clean(): Promise<void>;
}

/** Half a year: who comes back to a task sees whether it became easier. */
const WALKS_KEPT_MS = 182 * 86_400_000;

/** Serves the officers' console at `/console`. */
export function mountConsole(server: Server, deps: ConsoleDeps): Console {
  const { vault, publicUrl, place, addressOf, admin } = deps;
  const parts = createParts(deps);
  const { accounts, sessions, programKeys, countNews, walks } = parts;
  const assets = createAssets();
  const serve = createServe({
    ...deps,
    accounts,
    sessions,
    keys: programKeys,
    countNews,
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
  const missingInApi = serve(openApi('/console/api/*', 'public', null, nothingHere));
  for (const method of ['get', 'head', 'post', 'put', 'patch', 'del'] as const)
    server[method]('/console/api/*', missingInApi);

  return {
    firstSignIn: () => ensureAdministrator(accounts, admin),
    publishDue: () => publishDue(parts.know.drafts, deps),
    async clean() {
      const walkedBefore = deps.clock().getTime() - WALKS_KEPT_MS;
      await Promise.all([sessions.clean(), programKeys.clean(), walks.forget(walkedBefore)]);
    },
  };
}

/** What cannot be published as it is goes back to its editors, who see why. */
async function publishDue(drafts: Drafts, { audit, clock, log }: ConsoleDeps): Promise<void> {
  const { published, failed } = await drafts.publishDue();
  const at = clock().getTime();
  await audit.append(
    published.map(({ list, id, base, editors, version, approvedBy = 'schedule' }) => ({
      event: `published ${list}/${id}@${base + 1}.${version}`,
      at,
      by: approvedBy,
      act: 'publish',
      subject: `${list}/${id}`,
      data: { before: base, after: base + 1, editors },
    })),
  );
  for (const { draft, error } of failed) {
    log.error({ err: error, item: `${draft.list}/${draft.id}` }, 'a draft could not be published at its time');
    if (error instanceof VersionConflictError || error instanceof KnowledgeFaultsError)
      await drafts.sendBack(draft.list, draft.id, {
        by: 'schedule',
        expected: draft.version,
        note: KNOWLEDGE.notInTime,
      });
  }
}

function nothingHere(): never {
  throw new NotFoundError('nothing at this address');
}
