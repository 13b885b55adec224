import type { OfficerRow } from '../../grievances/desk.ts';
import { textIn } from '../../knowledge/texts.ts';
import { CASE, LEVELS, STATES } from '../views/words/grievances.ts';
import type { Casework } from './casework.ts';
import { type Clock, clockOf } from './clock.ts';
import type { Setup } from './officer.ts';

/** What rows and cases are worded with: names instead of ids. */
export interface Names {
  category(id: string): string;
  department(id: string): string;
  officer(id: string | undefined): string;
  area(id: string): string;
}

export interface NamesWith {
  setup: Setup;
  language: string;
  /** Names of accounts by id. */
  officers: Map<string, string>;
  areaName(id: string): string | undefined;
}

export function createNames({ setup, language, officers, areaName }: NamesWith): Names {
  const named = (all: { _id: string; names: Record<string, string> }[]) => (id: string) =>
    textIn(all.find(({ _id }) => _id === id)?.names, language, language)?.text ?? id;
  return {
    category: named(setup.categories),
    department: named(setup.departments),
    officer: (id) => (id === undefined ? CASE.nobody : (officers.get(id) ?? CASE.formerOfficer)),
    area: (id) => areaName(id) ?? id,
  };
}

export interface ShownRow {
  reference: string;
  state: { label: string; colour: string };
  category: string;
  department: string;
  holder: string;
  level: string | undefined;
  area: string | undefined;
  filedAt: number;
  clock: Clock;
  isUrgent: boolean;
  isConfidential: boolean;
  supporters: number;
}

export function showRow(
  row: OfficerRow,
  names: Names,
  now: number,
  { calendar }: Pick<Casework, 'calendar'>,
): ShownRow {
  const { reference, filedAt, isUrgent, isConfidential, supporters, holder } = row;
  return {
    reference,
    filedAt,
    isUrgent,
    isConfidential,
    supporters,
    state: STATES[row.state],
    category: names.category(row.category),
    department: names.department(holder.department),
    holder: names.officer(holder.officer),
    level: holder.level === 'officer' ? undefined : LEVELS[holder.level],
    area: row.area === undefined ? undefined : names.area(row.area),
    clock: clockOf(row, now, calendar),
  };
}
