import type { OfficerView } from '../../grievances/desk.ts';
import type { HistoryEntry } from '../../grievances/model.ts';
import { CASE, FACTS, STATES, STEPS, TAKEN } from '../views/words/grievances.ts';
import type { Names } from './rows.ts';

/** A line of the story as an officer reads it. */
export interface StoryLine {
  seq: number;
  at: number;
  title: string;
  text?: string;
  /** `citizen`: their own words. `note`: for colleagues only. `told`: what they were told. */
  tone: 'citizen' | 'note' | 'told' | 'step';
  state?: { label: string; colour: string };
  facts: { label: string; value: string }[];
}

export function storyOf(view: OfficerView, names: Names, me: string): StoryLine[] {
  return view.history.map((entry) => lineOf(entry, view, names, me));
}

/** The newest step that somebody else has taken after one that was seen. */
export function changedBy(view: OfficerView, seen: number, names: Names, me: string): string | undefined {
  const news = view.history.find(({ seq, by, step }) => {
    const isOwn = by.kind === 'officer' && by.id === me;
    return seq > seen && !isOwn && step !== 'note' && step !== 'remind';
  });
  return news && whoOf(news, names, '');
}

function lineOf(entry: HistoryEntry, view: OfficerView, names: Names, me: string): StoryLine {
  const { seq, at, step, said, from, to, isInternal, facts = {} } = entry;
  const text = step === 'file' ? view.text : (said ?? addedAt(entry, view));
  return {
    seq,
    at,
    title: fill(isOwnTaking(entry) ? TAKEN : STEPS[step], entry, names, me),
    tone: toneOf(entry),
    facts: Object.entries(facts).flatMap(([name, value]) => {
      const label = FACTS[name];
      return label ? [{ label, value: String(value) }] : [];
    }),
    ...(text ? { text } : {}),
    ...(from && !isInternal ? { state: STATES[to] } : {}),
  };
}

/** What a citizen adds is kept with what is personal, not in the step. */
function addedAt({ at, step }: HistoryEntry, { added }: OfficerView): string | undefined {
  if (step !== 'add' && step !== 'answer') return undefined;
  return added.find((one) => one.at === at)?.text;
}

function toneOf({ by, isInternal, said, step }: HistoryEntry): StoryLine['tone'] {
  if (isInternal) return 'note';
  if (by.kind === 'citizen') return 'citizen';
  return said || step === 'ask' ? 'told' : 'step';
}

function fill(words: string, entry: HistoryEntry, names: Names, me: string): string {
  const { holder, facts = {} } = entry;
  const values: Record<string, string> = {
    who: whoOf(entry, names, me),
    holder: names.officer(holder.officer),
    department: names.department(holder.department),
    twin: String(facts['twin'] ?? ''),
  };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function isOwnTaking({ step, by, holder }: HistoryEntry): boolean {
  return step === 'assign' && by.kind === 'officer' && by.id === holder.officer;
}

function whoOf({ by }: HistoryEntry, names: Names, me: string): string {
  if (by.kind === 'citizen') return CASE.citizen;
  if (by.kind === 'system') return CASE.clock;
  return by.id === me ? CASE.you : names.officer(by.id);
}
