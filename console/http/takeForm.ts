import { type Csrf, isFromHere } from './csrf.ts';
import { createForm, type Form, readForm } from './form.ts';
import { isJson, readJsonForm } from './jsonForm.ts';
import { RefusedError, show, type ViewResult } from './result.ts';
import type { Visit } from './visit.ts';

export interface TakeFormDeps {
  csrf: Csrf;
  mostFileBytes: number;
}

/** Reads what was posted, when it is ours: a form of a page that we wrote for the same session, or sent with a program's key. */
export function createTakeForm({ csrf, mostFileBytes }: TakeFormDeps) {
  const read = ({ request, speaks }: Visit): Promise<Form> =>
    speaks === 'json' && isJson(request) ? readJsonForm(request) : readForm(request, mostFileBytes);

  return {
    /** Throws `RefusedError`; where only the proof is missing, `ExpiredFormError` with what was typed. */
    async take(visit: Visit): Promise<Form> {
      // No other website can make a browser send a key.
      if (visit.key !== undefined) return read(visit);
      if (!isFromHere(visit.request.headers, visit.origin.all)) throw new RefusedError('FORM_EXPIRED', 403);
      const form = await read(visit);
      if (visit.token === undefined || !csrf.isGood(visit.token, form.raw('csrf'))) throw new ExpiredFormError(form);
      return form;
    },
    /** From somebody who is not signed in (any more): for nothing but to show it to them. */
    typed: async (visit: Visit): Promise<Form> =>
      isFromHere(visit.request.headers, visit.origin.all) ? read(visit) : createForm(),
  };
}

/** The form was not written for this session: it was open for long, or in another window somebody signed in anew. */
export class ExpiredFormError extends RefusedError {
  readonly form: Form;

  constructor(form: Form) {
    super('FORM_EXPIRED', 403);
    this.form = form;
  }
}

/** What somebody typed that was not taken, so that it is not lost; nothing secret. */
export function showTyped(form: Form, status: 401 | 403): ViewResult {
  const typed = form.entries().filter(([name, value]) => !SECRET.test(name) && value.trim().length > 2);
  const model = { typed: typed.map(([name, value]) => ({ name, value })), isSignedOut: status === 401 };
  return show('errors/form', model, status);
}

const SECRET = /csrf|password|code|secret|token/i;
