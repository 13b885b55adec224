import type { ListAsk, OfficerRow, OfficerView } from '../../grievances/desk.ts';
import { type Refusal, StepRefusedError, UnknownGrievanceError } from '../../grievances/errors.ts';
import { answerData, NotFoundError, type Result } from '../http/result.ts';
import type { Ask, Handler } from '../http/route.ts';
import { API_ERRORS, API_FIELDS } from '../views/words/api.ts';
import { checkListAsk, checkStep, type InputFault, MOST_ROWS } from './apiInput.ts';
import { CASE_STEPS, type CaseStep, readStepForm, type StepForm, type StepName } from './caseSteps.ts';
import { type Desktop, type DesktopDeps, isTheirs, openDesktop } from './desktop.ts';
import { askOf, readFilter } from './filters.ts';
import { readReferenceText } from './referenceText.ts';

/** `GET /console/api/grievances`: a page by what is due next, filtered as the queue is (`view state category area group limit after`). */
export interface ApiList {
  rows: OfficerRow[];
  /** The `after` of the next page; absent on the last. */
  next?: string;
}

/** `GET /console/api/grievances/:reference`, and what every step answers. */
export type ApiGrievance = OfficerView;

/** With every status of 400 and more. `reason`: why the life cycle refuses. `field`: what of the input is meant. */
export interface ApiError {
  code: keyof typeof API_ERRORS;
  message: string;
  reason?: Refusal;
  field?: string;
}

/**
 * Officers' work for programs: the same rights and steps as the pages, with an officer's key or their session; docs/api.md
 * tells how. A step is posted to `/console/api/grievances/:reference/<step>` with `cause` (the same cause has the effect of
 * once) and its fields.
 */
export function createCaseApi(deps: DesktopDeps) {
  const { desk } = deps.casework.grievances;

  async function list(ask: Ask): Promise<Result> {
    const fault = checkListAsk(ask.query);
    if (fault) return refuseInput(fault);
    const { officer, now } = await openDesktop(deps, ask);
    const filter = readFilter(ask.query);
    const groups = filter.group ? officer.groups.filter((group) => group === filter.group) : officer.groups;
    const limit = Number(ask.query.get('limit') ?? MOST_ROWS);
    const asked: ListAsk = { ...askOf(filter, groups, officer.id, now), limit };
    const page: ApiList = await desk.list(officer, asked);
    return answerData(page);
  }

  const show = (ask: Ask): Promise<Result> =>
    answering(async () => {
      const { officer } = await openDesktop(deps, ask);
      return answerData(await desk.show(officer, referenceOf(ask)));
    });

  const take =
    (name: StepName): Handler =>
    async (ask) => {
      const step: CaseStep = CASE_STEPS[name];
      const form = readStepForm(ask.form);
      const cause = ask.form.text('cause');
      const fault = checkStep(cause, step, form);
      if (fault) return refuseInput(fault);
      return answering(async () => {
        const desktop = await openDesktop(deps, ask);
        const view = await desk.show(desktop.officer, referenceOf(ask));
        if (step.by !== 'reader' && !isTheirs(desktop, view.holder))
          return refuse(403, { code: 'FORBIDDEN', message: API_FIELDS.notYours });
        const wrongTaker = checkTaker(desktop, view, name, form);
        if (wrongTaker) return refuseInput(wrongTaker);
        const { reference } = view;
        const done = await step.run(desk, { cause: `api.${cause}`, officer: desktop.officer, reference }, form);
        ask.record(reference);
        return answerData(done);
      });
    };

  return { list, show, take };
}

export type CaseApi = ReturnType<typeof createCaseApi>;

const referenceOf = ({ params }: Ask): string => readReferenceText(params['reference'] ?? '');

function checkTaker(desktop: Desktop, { holder }: OfficerView, name: StepName, { to }: StepForm) {
  if (name !== 'assign' || !to) return undefined;
  const isColleague = desktop.colleaguesIn(holder.department).some(({ id }) => id === to);
  return isColleague ? undefined : { field: 'to', message: API_FIELDS.to };
}

async function answering(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownGrievanceError) throw new NotFoundError(error.message, { cause: error });
    if (!(error instanceof StepRefusedError)) throw error;
    return refuse(409, { code: 'STEP_REFUSED', message: API_ERRORS.STEP_REFUSED, reason: error.reason });
  }
}

const refuseInput = (fault: InputFault): Result => refuse(400, { code: 'BAD_INPUT', ...fault });

const refuse = (status: number, error: ApiError): Result => answerData(error, status);
