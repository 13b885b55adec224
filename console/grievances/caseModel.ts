import type { OfficerView } from '../../grievances/desk.ts';
import type { FileNote } from '../../grievances/model.ts';
import { textIn } from '../../knowledge/texts.ts';
import { holds } from '../accounts/roles.ts';
import type { Ask } from '../http/route.ts';
import { CASE, LEVELS } from '../views/words/grievances.ts';
import { CASE_STEPS, type CaseStep, LONGEST_TEXT, possibleSteps } from './caseSteps.ts';
import { type Desktop, type DesktopDeps, isTheirs } from './desktop.ts';
import type { Setup } from './officer.ts';
import { showRow } from './rows.ts';
import { storyOf } from './story.ts';

const BASE = '/console/grievances';
const WINDOW_MS = 24 * 3_600_000;

/** All that the page of one grievance shows an officer, and what they can do with it now. */
export function createCaseModel(deps: DesktopDeps) {
  const { casework } = deps;

  return async function modelOf(ask: Ask, desktop: Desktop, view: OfficerView): Promise<Record<string, unknown>> {
    const { names, now, setup } = desktop;
    const isOwnGroup = isTheirs(desktop, view.holder);
    const isAppealOfficer = holds(ask.user, ['appealOfficer']);
    const mayTake = (by: CaseStep['by']) =>
      by === 'reader' || (by === 'appealOfficer' ? isAppealOfficer && isOwnGroup : isOwnGroup);
    return {
      base: `${BASE}/${view.reference}`,
      row: showRow(view, names, now, casework),
      view,
      place: view.place?.name ?? (view.area && names.area(view.area)),
      service: view.entryId && (deps.entryName(view.entryId) ?? view.entryId),
      office: view.officeId && (deps.officeName(view.officeId) ?? view.officeId),
      details: detailsOf(view, desktop.setup, deps.language),
      story: storyOf(view, names, ask.user.id),
      files: filesOf(view),
      seen: view.history.at(-1)?.seq ?? 0,
      cause: crypto.randomUUID(),
      steps: possibleSteps(view).filter((name) => mayTake(CASE_STEPS[name].by)),
      isTheirs: isOwnGroup,
      longest: LONGEST_TEXT,
      takers: takersOf(desktop, view, ask.user.id),
      departments: setup.departments
        .filter(({ group }) => group !== view.holder.group)
        .map(({ _id }) => ({ value: _id, text: names.department(_id) })),
      categories: setup.categories
        .filter(({ _id }) => _id !== view.category)
        .map(({ _id }) => ({ value: _id, text: names.category(_id) })),
      levels: holds(ask.user, ['supervisor']) ? ['supervisor', 'headOfOffice'] : ['supervisor'],
      levelNames: LEVELS,
      reach: await reachOf(view, now),
    };
  };

  /** How a reply reaches the citizen: freely, by template (WhatsApp after a day's silence), or not at all. */
  async function reachOf(view: OfficerView, now: number) {
    const { channel, conversation, isReachable, unreachable } = view;
    if (!isReachable || conversation === undefined) return { kind: unreachable ?? 'nobody', channel };
    if (channel !== 'whatsapp') return { kind: 'open', channel };
    const heard = await casework.lastHeardAt(conversation);
    const isShut = heard === undefined || now - heard > WINDOW_MS;
    return { kind: isShut ? 'template' : 'open', channel, ...(isShut ? {} : { until: heard + WINDOW_MS }) };
  }
}

/** Oneself first, unless one has it already. */
function takersOf(desktop: Desktop, { holder }: OfficerView, me: string) {
  const others = desktop.colleaguesIn(holder.department).filter(({ id }) => id !== me && id !== holder.officer);
  const self = holder.officer === me ? [] : [{ value: '', text: CASE.yourself }];
  return [...self, ...others.map(({ id, name }) => ({ value: id, text: name }))];
}

export function isColleague(desktop: Desktop, { holder }: OfficerView, id: string): boolean {
  return desktop.colleaguesIn(holder.department).some((one) => one.id === id);
}

/** What the kind of grievance asks for, by the names that it gives it. */
function detailsOf({ category, details }: OfficerView, { categories }: Setup, language: string) {
  const known = categories.find(({ _id }) => _id === category)?.details ?? [];
  return Object.entries(details).map(([id, value]) => {
    const names = known.find((detail) => detail.id === id)?.names;
    return { label: textIn(names, language, language)?.text ?? id, value };
  });
}

export function filesOf({ files, added }: OfficerView): FileNote[] {
  return [...files, ...added.flatMap(({ files }) => files)];
}
