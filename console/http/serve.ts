import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AuditEvent } from '../../grievances/audit.ts';
import { holds } from '../accounts/roles.ts';
import { createDeliver, type DeliverDeps } from './deliver.ts';
import { describeAsk, type DescribeDeps } from './describe.ts';
import { createTellFailure, type FailureDeps } from './failure.ts';
import { createForm } from './form.ts';
import { createIdentify, type IdentifyDeps } from './identify.ts';
import type { Origin } from './origin.ts';
import { type Noted, recordsOf } from './record.ts';
import { ForbiddenError, redirect, type Result, UnknownVisitorError } from './result.ts';
import type { OpenAsk, Route } from './route.ts';
import { createTakeForm, showTyped, type TakeFormDeps } from './takeForm.ts';
import { openVisit, type Visit } from './visit.ts';

export interface ServeDeps extends IdentifyDeps, TakeFormDeps, DescribeDeps, DeliverDeps, Pick<FailureDeps, 'log'> {
  originOf: (request: IncomingMessage) => Origin;
  audit: { append(events: AuditEvent[]): Promise<void> };
}

type Exchange = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers a line of the table: who is it, may they, was the form ours, what comes of it, put on record, sent. */
export function createServe(deps: ServeDeps): (route: Route) => Exchange {
  const identify = createIdentify(deps);
  const form = createTakeForm(deps);
  const deliver = createDeliver(deps);
  const tellFailure = createTellFailure({ deliver, log: deps.log });

  return (route) => async (request, response) => {
    const visit = openVisit(route, request, response, deps.originOf(request));
    try {
      visit.user = await identify(visit);
      await deliver(visit, await answer(route, visit));
    } catch (error) {
      await tellFailure(visit, error);
    }
  };

  async function answer(route: Route, visit: Visit): Promise<Result> {
    const { user } = visit;
    if (route.allow !== 'public' && !user) return sendAway(route, visit);
    if (user && Array.isArray(route.allow) && !holds(user, route.allow)) throw new ForbiddenError(route.path);
    const posted = route.method === 'POST' ? await form.take(visit) : createForm();
    const noted: Noted[] = [];
    const ask = describeAsk(deps, route, visit, posted, (subject, data = {}) => void noted.push({ subject, data }));
    const result = await handle(route, ask);
    const records = recordsOf(route, ask, result, noted);
    if (records.length) await deps.audit.append(records);
    return result;
  }

  /** Whoever is not signed in comes back to where they were going; what they typed is shown to be kept. */
  async function sendAway(route: Route, visit: Visit): Promise<Result> {
    if (visit.speaks === 'json') throw new UnknownVisitorError(route.path);
    const path = visit.request.url ?? '/console';
    if (route.method === 'GET') return redirect(`/console/sign-in?next=${encodeURIComponent(path)}`);
    return showTyped(await form.typed(visit), 401);
  }
}

async function handle(route: Route, ask: OpenAsk): Promise<Result> {
  if (route.allow === 'public') return route.handle(ask);
  if (!ask.user) throw new ForbiddenError(route.path);
  return route.handle({ ...ask, user: ask.user });
}
