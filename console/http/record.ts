import type { AuditEvent } from '../../grievances/audit.ts';
import type { Result } from './result.ts';
import type { OpenAsk, Route } from './route.ts';

export type Noted = Pick<AuditEvent, 'subject' | 'data'>;

/**
 * What goes into the audit trail of an answer: what the page noted, or else the path's own names. A form that is shown again
 * has done nothing; then only what was noted counts.
 */
export function recordsOf(route: Route, ask: OpenAsk, result: Result, noted: Noted[]): AuditEvent[] {
  const act = route.event;
  if (act === null) return [];
  const isDone = route.method === 'GET' || result.kind !== 'view';
  const all = noted.length || !isDone ? noted : [{ subject: Object.values(ask.params).join(' '), data: {} }];
  return all.map(({ subject, data }) => ({
    event: `console#${crypto.randomUUID()}`,
    at: ask.now.getTime(),
    by: ask.user?.id ?? 'visitor',
    act,
    subject,
    data,
  }));
}
