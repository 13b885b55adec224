import type { Activity } from 'botbuilder';
import type { Option } from '../channel.ts';

/**
 * Content templates, made once in the Twilio console, by these names (settings `TWILIO_TEMPLATE_…`), each also with a
 * language at its end (`BUTTONS_2_BN`), which is then taken first:
 * - `BUTTONS_1` to `BUTTONS_3`, of type twilio/quick-reply: {{1}} the text, {{2}} {{3}} title and id of the first button, …
 * - `LIST_1` to `LIST_10`, of type twilio/list-picker: {{1}} the text, {{2}} {{3}} name and id of the first row, …
 * - `UPDATE`, approved by WhatsApp: {{1}} the text; for what is said after the 24 hours.
 */
export type Templates = Record<string, string>;

export interface Template {
  sid: string;
  variables: Record<string, string>;
}

/** Twilio: a variable's value has at most 255 characters; WhatsApp: no line breaks in it. */
const LONGEST_VARIABLE = 255;
const BUTTONS = { most: 3, label: 20 };
const ROWS = { most: 10, label: 24 };

/** The template that shows these options to press, where one is set and text and labels are within WhatsApp's limits. */
export function chooseTemplate(
  templates: Templates,
  text: string,
  options: Option[],
  language: string,
): Template | undefined {
  const variables = variablesOf(text, options);
  if (!options.length || !variables) return undefined;
  const named = (kind: string) => findTemplate(templates, `${kind}_${options.length}`, language);
  const sid =
    (isWithin(options, BUTTONS) ? named('buttons') : undefined) ??
    (isWithin(options, ROWS) ? named('list') : undefined);
  return sid === undefined ? undefined : { sid, variables };
}

/** The approved template that says a text after the 24 hours, where one is set and the text fits whole. */
export function updateTemplate(templates: Templates, text: string, language: string): Template | undefined {
  const variables = variablesOf(text, []);
  const sid = findTemplate(templates, 'update', language);
  return variables && sid !== undefined ? { sid, variables } : undefined;
}

/** What `chooseTemplate` put into an activity. */
export function templateOf(activity: Partial<Activity>): Template | undefined {
  const data: unknown = activity.channelData;
  const template = typeof data === 'object' && data !== null && 'template' in data ? data.template : undefined;
  return isTemplate(template) ? template : undefined;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'sid' in value && 'variables' in value;
}

function findTemplate(templates: Templates, name: string, language: string): string | undefined {
  const tag = language.toLowerCase().replaceAll('-', '_');
  const names = [`${name}_${tag}`, `${name}_${tag.split('_')[0]}`, name];
  return names.flatMap((key) => (Object.hasOwn(templates, key) ? (templates[key] ?? []) : []))[0];
}

function variablesOf(text: string, options: Option[]): Record<string, string> | undefined {
  const values = [text.replace(/\s+/gu, ' ').trim(), ...options.flatMap(({ label, value }) => [label.trim(), value])];
  if (values.some((value) => value === '' || value.length > LONGEST_VARIABLE)) return undefined;
  return Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
}

/** WhatsApp refuses two options of one name. */
function isWithin(options: Option[], { most, label }: { most: number; label: number }): boolean {
  const labels = options.map((option) => option.label.trim());
  return (
    options.length <= most && labels.every(({ length }) => length <= label) && new Set(labels).size === labels.length
  );
}
