import { openHome } from './home.ts';
import { listDeskRoutes } from './desk/routes.ts';
import { listCaseRoutes } from './grievances/routes.ts';
import { openPage, openPost, page, post, type Route } from './http/route.ts';
import { listKnowledgeRoutes } from './knowledge/routes.ts';
import { listSeeingRoutes } from './seeing/routes.ts';
import { GRIEVANCE_ROLES } from './views/words/sections.ts';
import { listWalkRoutes } from './walk/routes.ts';
import type { createParts } from './parts.ts';

const ADMINISTRATORS = ['administrator'] as const;

/**
 * Every address of the console, a line each: path, who may, its event in the audit trail (`null` when nothing is done and nothing
 * personal is shown), who answers.
 */
export function listRoutes(parts: ReturnType<typeof createParts>): Route[] {
  const { signIn, organisation, own, keys, people } = parts;
  return [
    openPage('/console/sign-in', 'public', null, signIn.begin),
    openPost('/console/sign-in', 'public', 'sign in', signIn.signIn),
    openPage('/console/sign-in/password', 'public', null, signIn.askPassword),
    openPost('/console/sign-in/password', 'public', 'choose password', signIn.takePassword),
    openPage('/console/sign-in/code', 'public', null, signIn.askCode),
    openPost('/console/sign-in/code', 'public', 'sign in with code', signIn.takeCode),
    openPage('/console/sign-in/set-up', 'public', null, signIn.askSetUp),
    openPost('/console/sign-in/set-up', 'public', 'set up code', signIn.takeSetUp),
    openPage('/console/sign-in/organisation', 'public', null, organisation.leave),
    openPage('/console/sign-in/return', 'public', null, organisation.comeBack),
    openPage('/console/invitation/:token', 'public', null, people.openInvitation),
    openPost('/console/invitation/:token', 'public', 'take invitation', people.takeInvitation),

    page('/console', 'self', null, openHome),
    post('/console/sign-out', 'self', 'sign out', signIn.signOut),
    page('/console/me', 'self', null, own.read),
    post('/console/me/password', 'self', 'change own password', own.changePassword),
    page('/console/me/code', 'self', null, own.askCode),
    post('/console/me/code', 'self', 'set up own code', own.takeCode),
    post('/console/me/sign-out-elsewhere', 'self', 'sign out elsewhere', own.signOutElsewhere),

    page('/console/me/keys', GRIEVANCE_ROLES, null, keys.list),
    post('/console/me/keys', GRIEVANCE_ROLES, 'make a key', keys.make),
    post('/console/me/keys/remove', GRIEVANCE_ROLES, 'take a key back', keys.remove),

    page('/console/people', ADMINISTRATORS, 'see people', people.list),
    page('/console/people/invite', ADMINISTRATORS, null, people.askInvitation),
    post('/console/people/invite', ADMINISTRATORS, 'invite', people.invite),
    page('/console/people/:id', ADMINISTRATORS, 'see person', people.askChange),
    post('/console/people/:id', ADMINISTRATORS, 'change person', people.change),
    post('/console/people/:id/invite-again', ADMINISTRATORS, 'invite again', people.inviteAgain),
    post('/console/people/:id/reset-code', ADMINISTRATORS, 'reset code', people.resetCode),
    post('/console/people/:id/end-keys', ADMINISTRATORS, 'take keys back', people.endKeys),

    ...listKnowledgeRoutes(parts),
    ...listCaseRoutes(parts),
    ...listDeskRoutes(parts),
    ...listSeeingRoutes(parts),
    ...listWalkRoutes(parts),
  ];
}
