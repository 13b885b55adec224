import type { ListAsk, OfficerRow, OfficerView } from '../../grievances/desk.ts';
import { StepRefusedError, UnknownGrievanceError } from '../../grievances/errors.ts';
import { holds } from '../accounts/roles.ts';
import { answerData, type Result } from '../http/result.ts';
import type { Ask, Handler } from '../http/route.ts';
import { CASE_STEPS, type CaseStep, LONGEST_TEXT, readStepForm, type StepName } from './caseSteps.ts';
import { type DesktopDeps, isTheirs, openDesktop } from './desktop.ts';
import { askOf, readFilter } from './filters.ts';
import { readReferenceText } from './referenceText.ts';

/** `GET /console/api/grievances`: a page by what is due next, filtered as the queue is (`view state category area group after`). */
export interface ApiList {
  rows: OfficerRow[];
  /** The `after` of the next page; absent on the last. */
  next?: string;
}

/** `GET /console/api/grievances/:reference`, and what every step answers. */
export type ApiGrievance = OfficerView;

/** With 403, 404, 409 or 422; `reason` is one of `Refusal` where the life cycle refuses. */
export interface ApiRefusal {
  code: 'FORBIDDEN' | 'NOT_FOUND' | 'STEP_REFUSED' | 'BAD_INPUT';
  reason?: string;
}

const MOST_ROWS = 200;

/**
 * Officers' work for programs: the same session, rights, forms and steps as the pages. A step is posted to
 * `/console/api/grievances/:reference/<step>` as a form with `csrf`, `cause` (the same cause has the effect of once) and its fields.
 */
export function createCaseApi(deps: DesktopDeps) {
  const { desk } = deps.casework.grievances;

  async function list(ask: Ask): Promise<Result> {
    const { officer, now } = await openDesktop(deps, ask);
    const filter = readFilter(ask.query);
    const groups = filter.group ? officer.groups.filter((group) => group === filter.group) : officer.groups;
    const limit = Math.min(Number(ask.query.get('limit')) || MOST_ROWS, MOST_ROWS);
    const asked: ListAsk = { ...askOf(filter, groups, officer.id, now), limit };
    const page: ApiList = await desk.list(officer, asked);
    return answerData(page);
  }

  const show = (ask: Ask): Promise<Result> =>
    answering(async () => {
      const { officer } = await openDesktop(deps, ask);
      return desk.show(officer, referenceOf(ask));
    });

  const take =
    (name: StepName): Handler =>
    async (ask) => {
      const desktop = await openDesktop(deps, ask);
      const step: CaseStep = CASE_STEPS[name];
      const form = readStepForm(ask.form);
      const cause = ask.form.text('cause');
      const isBad = !cause || (step.hasText && !form.text) || form.text.length > LONGEST_TEXT;
      if (isBad) return refuse(422, { code: 'BAD_INPUT' });
      return answering(async () => {
        const view = await desk.show(desktop.officer, referenceOf(ask));
        const isAllowed =
          (step.by === 'reader' || isTheirs(desktop, view.holder)) &&
          (name !== 'escalate' || form.level !== 'headOfOffice' || holds(ask.user, ['supervisor'])) &&
          (name !== 'assign' || !form.to || isColleague(desktop.colleaguesIn(view.holder.department), form.to));
        if (!isAllowed) return { code: 'FORBIDDEN' };
        const { reference } = view;
        const done = await step.run(desk, { cause: `api.${cause}`, officer: desktop.officer, reference }, form);
        ask.record(reference);
        return done;
      });
    };

  return { list, show, take };
}

export type CaseApi = ReturnType<typeof createCaseApi>;

const referenceOf = ({ params }: Ask): string => readReferenceText(params['reference'] ?? '');

const isColleague = (colleagues: { id: string }[], id: string): boolean => colleagues.some((one) => one.id === id);

async function answering(work: () => Promise<ApiGrievance | ApiRefusal>): Promise<Result> {
  try {
    const answer = await work();
    return 'code' in answer ? refuse(403, answer) : answerData(answer);
  } catch (error) {
    if (error instanceof UnknownGrievanceError) return refuse(404, { code: 'NOT_FOUND' });
    if (error instanceof StepRefusedError) return refuse(409, { code: 'STEP_REFUSED', reason: error.reason });
    throw error;
  }
}

const refuse = (status: number, refusal: ApiRefusal): Result => answerData(refusal, status);
