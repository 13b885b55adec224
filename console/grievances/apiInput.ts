import { API_FIELDS } from '../views/words/api.ts';
import { STATES } from '../views/words/grievances.ts';
import { type CaseStep, LONGEST_TEXT, type StepForm } from './caseSteps.ts';
import { VIEWS } from './filters.ts';

/** What is wrong with what a program sent: where, and in words. */
export interface InputFault {
  field: string;
  message: string;
}

export const MOST_ROWS = 200;
const LONGEST_CAUSE = 100;

/** A page forgives what it does not know; a program would take the wrong list for the right one. */
export function checkListAsk(query: URLSearchParams): InputFault | undefined {
  const limit = query.get('limit');
  if (limit !== null && !(/^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MOST_ROWS))
    return { field: 'limit', message: API_FIELDS.limit(MOST_ROWS) };
  return checkOneOf(query, 'view', VIEWS) ?? checkOneOf(query, 'state', Object.keys(STATES));
}

function checkOneOf(query: URLSearchParams, field: string, all: readonly string[]): InputFault | undefined {
  const given = query.get(field);
  return given === null || all.includes(given) ? undefined : { field, message: API_FIELDS.oneOf(field, all) };
}

export function checkStep(cause: string, { hasText }: CaseStep, { text }: StepForm): InputFault | undefined {
  if (!cause || cause.length > LONGEST_CAUSE) return { field: 'cause', message: API_FIELDS.cause };
  if (hasText && !text) return { field: 'text', message: API_FIELDS.noText };
  return text.length > LONGEST_TEXT ? { field: 'text', message: API_FIELDS.longText(LONGEST_TEXT) } : undefined;
}
