import type { Desk, DeskStep, OfficerView } from '../../grievances/desk.ts';
import type { Form } from '../http/form.ts';
import { readReferenceText } from './referenceText.ts';

/** What is sent with a step. */
export interface StepForm {
  text: string;
  to: string;
  department: string;
  group: string;
  category: string;
  into: string;
  level: string;
}

/** A step by the name that its address has. `hasText`: it needs words. `tells`: the citizen reads them, in this way. */
export interface CaseStep {
  hasText: boolean;
  tells?: 'reply' | 'question' | 'resolved' | 'transferred';
  /** Who may: those it lies with, whoever may see it, or an appeal officer. */
  by: 'holder' | 'reader' | 'appealOfficer';
  run(desk: Desk, step: DeskStep, form: StepForm): Promise<OfficerView>;
}

export const CASE_STEPS = {
  note: { hasText: true, by: 'reader', run: (desk, step, { text }) => desk.note({ ...step, text }) },
  reply: { hasText: true, by: 'holder', tells: 'reply', run: (desk, step, { text }) => desk.reply({ ...step, text }) },
  question: {
    hasText: true,
    by: 'holder',
    tells: 'question',
    run: (desk, step, { text }) => desk.askCitizen({ ...step, text }),
  },
  'go-on': { hasText: true, by: 'holder', run: (desk, step, { text }) => desk.goOn({ ...step, text }) },
  assign: {
    hasText: false,
    by: 'holder',
    run: (desk, step, { to }) => desk.assign({ ...step, ...(to ? { to } : {}) }),
  },
  start: { hasText: false, by: 'holder', run: (desk, step) => desk.start(step) },
  transfer: {
    hasText: true,
    by: 'holder',
    tells: 'transferred',
    run: (desk, step, { text, department, group }) =>
      desk.transfer({ ...step, text, department, ...(group ? { group } : {}) }),
  },
  recategorise: {
    hasText: true,
    by: 'holder',
    run: (desk, step, { text, category }) => desk.recategorise({ ...step, text, category }),
  },
  merge: {
    hasText: false,
    by: 'holder',
    run: (desk, step, { into }) => desk.merge({ ...step, into: readReferenceText(into) }),
  },
  resolve: {
    hasText: true,
    by: 'holder',
    tells: 'resolved',
    run: (desk, step, { text }) => desk.resolve({ ...step, text }),
  },
  escalate: {
    hasText: true,
    by: 'holder',
    run: (desk, step, { text, level }) =>
      desk.escalate({ ...step, text, to: level === 'headOfOffice' ? 'headOfOffice' : 'supervisor' }),
  },
  delay: { hasText: true, by: 'holder', run: (desk, step, { text }) => desk.explainDelay({ ...step, text }) },
  uphold: { hasText: true, by: 'appealOfficer', run: (desk, step, { text }) => desk.upholdAppeal({ ...step, text }) },
  reject: { hasText: true, by: 'appealOfficer', run: (desk, step, { text }) => desk.close({ ...step, text }) },
} as const satisfies Record<string, CaseStep>;

export type StepName = keyof typeof CASE_STEPS;

/** Longer texts are for a letter. */
export const LONGEST_TEXT = 2000;

export function readStepForm(form: Form): StepForm {
  const [text, to, department, group, category, into, level] = [
    'text',
    'to',
    'department',
    'group',
    'category',
    'into',
    'level',
  ].map((name) => form.text(name));
  const none = '';
  return {
    text: text ?? none,
    to: to ?? none,
    department: department ?? none,
    group: group ?? none,
    category: category ?? none,
    into: into ?? none,
    level: level ?? none,
  };
}

/** What could be done with it now, in the order in which it is mostly done. */
export function possibleSteps(view: OfficerView): StepName[] {
  const { state, may, question } = view;
  const isEnd = ['closed', 'withdrawn', 'merged'].includes(state);
  if (isEnd) return ['note', 'reply'];
  if (state === 'appealed') return ['uphold', 'reject', 'note', 'reply'];
  const can = (to: string, step: StepName): StepName[] => (may.includes(to) ? [step] : []);
  return [
    'reply',
    ...can('inProgress', 'start').filter(() => !question),
    ...can('needsInfo', 'question'),
    ...(question ? (['go-on'] as const) : []),
    ...can('resolved', 'resolve'),
    'note',
    ...(state === 'resolved' ? [] : (['assign'] as const)),
    ...can('transferred', 'transfer'),
    'recategorise',
    ...can('merged', 'merge'),
    'escalate',
    ...(state === 'resolved' ? [] : (['delay'] as const)),
  ];
}
