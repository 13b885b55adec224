import type { OfficerView } from '../../grievances/desk.ts';
import { StepRefusedError, UnknownGrievanceError } from '../../grievances/errors.ts';
import { holds } from '../accounts/roles.ts';
import {
  download,
  ForbiddenError,
  NotFoundError,
  type Problem,
  redirect,
  type Result,
  show,
  showProblems,
} from '../http/result.ts';
import type { Ask, Handler } from '../http/route.ts';
import { CASE } from '../views/words/grievances.ts';
import { createCaseModel, filesOf, isColleague } from './caseModel.ts';
import { CASE_STEPS, type CaseStep, LONGEST_TEXT, readStepForm, type StepForm, type StepName } from './caseSteps.ts';
import { type Desktop, type DesktopDeps, isTheirs, openDesktop } from './desktop.ts';
import { readerOf } from './news.ts';
import { readReferenceText } from './referenceText.ts';
import { changedBy } from './story.ts';

const BASE = '/console/grievances';

/** One grievance: its story, its promise, and what can be done with it now. */
export function createCasePages(deps: DesktopDeps) {
  const { casework } = deps;
  const { desk } = casework.grievances;
  const modelOf = createCaseModel(deps);

  async function find(ask: Ask, desktop: Desktop): Promise<OfficerView> {
    try {
      return await desk.show(desktop.officer, readReferenceText(ask.params['reference'] ?? ''));
    } catch (error) {
      if (error instanceof UnknownGrievanceError) throw new NotFoundError('no such grievance', { cause: error });
      throw error;
    }
  }

  async function read(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    const view = await find(ask, desktop);
    if (view.reference !== ask.params['reference']) return redirect(`${BASE}/${view.reference}`);
    const { officer, posts } = readerOf(ask.user, desktop.setup);
    await casework.notices.markReadAbout(officer, posts, view.reference);
    return show('grievances/case', await modelOf(ask, desktop, view));
  }

  /** Takes a step; what is wrong with it is said on the same page, and what was typed stays. */
  const take =
    (name: StepName): Handler =>
    async (ask) => {
      const desktop = await openDesktop(deps, ask);
      const view = await find(ask, desktop);
      const step: CaseStep = CASE_STEPS[name];
      const form = readStepForm(ask.form);
      const again = async (problems: Problem[], at = view) =>
        showProblems('grievances/case', problems, {
          ...(await modelOf(ask, desktop, at)),
          open: name,
          typed: form,
          cause: ask.form.text('cause') || crypto.randomUUID(),
        });
      const problem = findProblem(ask, desktop, view, { name, step, form });
      if (problem) return again([problem]);
      if (step.tells && ask.form.has('preview')) {
        const preview = await casework.preview(view, step.tells, form.text);
        const model = { ...(await modelOf(ask, desktop, view)), open: name, typed: form, preview };
        return show('grievances/case', model);
      }
      try {
        const cause = `console.${ask.form.text('cause')}`;
        await step.run(desk, { cause, officer: desktop.officer, reference: view.reference }, form);
      } catch (error) {
        if (error instanceof UnknownGrievanceError) return again([{ field: `${name}-into`, text: CASE.noTwin }]);
        if (!(error instanceof StepRefusedError)) throw error;
        const text = CASE.refused[error.reason];
        return again([{ field: `${name}-form`, text }], await desk.show(desktop.officer, view.reference));
      }
      ask.record(view.reference);
      return redirect(`${BASE}/${view.reference}`, { notice: CASE.done[name] });
    };

  function findProblem(
    ask: Ask,
    desktop: Desktop,
    view: OfficerView,
    { name, step, form }: { name: StepName; step: CaseStep; form: StepForm },
  ): Problem | undefined {
    if (step.by !== 'reader' && !isTheirs(desktop, view.holder)) throw new ForbiddenError(CASE.notYours);
    if (step.by === 'appealOfficer' && !holds(ask.user, ['appealOfficer'])) throw new ForbiddenError(name);
    if (name === 'escalate' && form.level === 'headOfOffice' && !holds(ask.user, ['supervisor']))
      throw new ForbiddenError(name);
    const field = `${name}-text`;
    if (step.hasText && !form.text) return { field, text: CASE.refused.nothingSaid };
    if (form.text.length > LONGEST_TEXT) return { field, text: CASE.tooLong(LONGEST_TEXT) };
    if (name === 'assign' && form.to && !isColleague(desktop, view, form.to))
      return { field: 'assign-to', text: CASE.noOfficer };
    const who = changedBy(view, Number(ask.form.text('seen')), desktop.names, ask.user.id);
    return who && name !== 'note' ? { field, text: CASE.changed(who) } : undefined;
  }

  /** By its number in the list on the page: nothing is opened that does not belong to this grievance. */
  async function openFile(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    const view = await find(ask, desktop);
    const note = filesOf(view)[Number(ask.params['number'])];
    const file = note && (await casework.openFile(note));
    if (!note || !file) throw new NotFoundError('no such file');
    ask.record(view.reference);
    const isPicture = SHOWN.includes(file.contentType);
    return download({
      contentType: isPicture ? file.contentType : 'application/octet-stream',
      body: file.bytes,
      keepSeconds: 300,
      ...(isPicture ? {} : { fileName: file.name || note.name || 'file' }),
    });
  }

  return { read, take, openFile };
}

export type CasePages = ReturnType<typeof createCasePages>;

/** Kinds that browsers draw and that cannot run anything; the rest is saved. */
const SHOWN = ['image/jpeg', 'image/png', 'image/webp'];
