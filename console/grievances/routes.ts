import { apiPage, apiPost, page, post, type Route } from '../http/route.ts';
import { GRIEVANCE_ROLES } from '../views/words/sections.ts';
import type { CaseApi } from './api.ts';
import type { CasePages } from './casePages.ts';
import type { ExportPages } from './exportPages.ts';
import type { NewsPages } from './newsPages.ts';
import type { QueuePages } from './queuePages.ts';

/** The pages that these addresses lead to. */
export interface CaseParts {
  queue: QueuePages;
  cases: CasePages;
  exports: ExportPages;
  news: NewsPages;
  api: CaseApi;
}

const APPEAL_OFFICERS = ['appealOfficer'] as const;
const SUPERVISORS = ['supervisor'] as const;
const CASE_ROLES = ['officer', 'supervisor'] as const;

/** The addresses of grievances, a line each; the steps themselves are in the audit trail as the grievance's own. */
export function listCaseRoutes({ queue, cases, exports, news, api }: CaseParts): Route[] {
  const at = '/console/grievances/:reference';
  const apiAt = '/console/api/grievances/:reference';
  return [
    page('/console/grievances', GRIEVANCE_ROLES, null, queue.list),
    page('/console/grievances/find', GRIEVANCE_ROLES, null, queue.find),
    post('/console/grievances/assign', SUPERVISORS, 'give several grievances', queue.giveSeveral),
    page('/console/grievances/export.csv', GRIEVANCE_ROLES, 'export grievances', exports.exportList),
    page(at, GRIEVANCE_ROLES, null, cases.read),
    page(`${at}/files/:number`, GRIEVANCE_ROLES, 'open a file of a grievance', cases.openFile),
    post(`${at}/note`, GRIEVANCE_ROLES, 'note on a grievance', cases.take('note')),
    post(`${at}/reply`, GRIEVANCE_ROLES, 'reply on a grievance', cases.take('reply')),
    post(`${at}/question`, CASE_ROLES, 'ask on a grievance', cases.take('question')),
    post(`${at}/go-on`, CASE_ROLES, 'go on with a grievance', cases.take('go-on')),
    post(`${at}/assign`, GRIEVANCE_ROLES, 'give a grievance', cases.take('assign')),
    post(`${at}/start`, CASE_ROLES, 'start on a grievance', cases.take('start')),
    post(`${at}/transfer`, CASE_ROLES, 'move a grievance', cases.take('transfer')),
    post(`${at}/recategorise`, CASE_ROLES, 'change the kind of a grievance', cases.take('recategorise')),
    post(`${at}/merge`, CASE_ROLES, 'join a grievance', cases.take('merge')),
    post(`${at}/resolve`, CASE_ROLES, 'resolve a grievance', cases.take('resolve')),
    post(`${at}/escalate`, CASE_ROLES, 'pass a grievance up', cases.take('escalate')),
    post(`${at}/delay`, CASE_ROLES, 'explain a delay', cases.take('delay')),
    post(`${at}/uphold`, APPEAL_OFFICERS, 'uphold an appeal', cases.take('uphold')),
    post(`${at}/reject`, APPEAL_OFFICERS, 'reject an appeal', cases.take('reject')),

    page('/console/news', GRIEVANCE_ROLES, null, news.list),
    post('/console/news/read', GRIEVANCE_ROLES, 'mark news as read', news.markRead),
    post('/console/news/read-all', GRIEVANCE_ROLES, 'mark all news as read', news.markAllRead),

    apiPage('/console/api/grievances', GRIEVANCE_ROLES, null, api.list),
    apiPage('/console/api/grievances/export.csv', GRIEVANCE_ROLES, 'export grievances', exports.exportList),
    apiPage(apiAt, GRIEVANCE_ROLES, null, api.show),
    apiPost(`${apiAt}/note`, GRIEVANCE_ROLES, 'note on a grievance', api.take('note')),
    apiPost(`${apiAt}/reply`, GRIEVANCE_ROLES, 'reply on a grievance', api.take('reply')),
    apiPost(`${apiAt}/assign`, GRIEVANCE_ROLES, 'give a grievance', api.take('assign')),
    apiPost(`${apiAt}/transfer`, CASE_ROLES, 'move a grievance', api.take('transfer')),
    apiPost(`${apiAt}/resolve`, CASE_ROLES, 'resolve a grievance', api.take('resolve')),
  ];
}
