import { ROLE_NAMES } from '../accounts/roles.ts';
import { page, post, type Route } from '../http/route.ts';
import type { WalkPages } from './walkPages.ts';

/** The addresses at which officers walk in a citizen's shoes; each sees their own walks. */
export function listWalkRoutes({ walk }: { walk: WalkPages }): Route[] {
  return [
    page('/console/walk', ROLE_NAMES, null, walk.begin),
    post('/console/walk', ROLE_NAMES, 'begin a walk', walk.start),
    page('/console/walk/:id', ROLE_NAMES, null, walk.read),
    post('/console/walk/:id/say', ROLE_NAMES, 'say on a walk', walk.say),
    post('/console/walk/:id/end', ROLE_NAMES, 'end a walk', walk.end),
    post('/console/walk/:id/worklist', ROLE_NAMES, 'put on the worklist', walk.putOnWorklist),
  ];
}
