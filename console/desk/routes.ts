import { page, post, type Route } from '../http/route.ts';
import { GRIEVANCE_ROLES } from '../views/words/sections.ts';
import type { CallBackPages } from './callBackPages.ts';
import type { DeskPages } from './deskPages.ts';

/** The addresses of the desk. Those that end in `live` are asked for by the page's script, every few seconds. */
export function listDeskRoutes({ desk, callBacks }: { desk: DeskPages; callBacks: CallBackPages }): Route[] {
  const call = '/console/desk/calls/:id';
  const callBack = '/console/desk/call-backs/:id';
  return [
    page('/console/desk', GRIEVANCE_ROLES, null, desk.overview),
    page('/console/desk/live', GRIEVANCE_ROLES, null, desk.liveOverview),
    post('/console/desk/duty', GRIEVANCE_ROLES, 'come to the desk or leave it', desk.changeDuty),
    page(call, GRIEVANCE_ROLES, 'read a conversation', desk.readCall),
    page(`${call}/live`, GRIEVANCE_ROLES, null, desk.liveCall),
    post(`${call}/take`, GRIEVANCE_ROLES, 'take a conversation', desk.takeCall),
    post(`${call}/say`, GRIEVANCE_ROLES, 'speak with a citizen', desk.say),
    post(`${call}/finish`, GRIEVANCE_ROLES, 'give a conversation back', desk.finish),
    page(callBack, GRIEVANCE_ROLES, 'read a call-back', callBacks.read),
    post(`${callBack}/take`, GRIEVANCE_ROLES, 'take a call-back', callBacks.take),
    post(`${callBack}/say`, GRIEVANCE_ROLES, 'write on a call-back', callBacks.say),
    post(`${callBack}/end`, GRIEVANCE_ROLES, 'end a call-back', callBacks.end),
  ];
}
