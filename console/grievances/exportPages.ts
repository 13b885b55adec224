import type { OfficerRow } from '../../grievances/desk.ts';
import { download, type Result } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { type Cell, streamCsv } from '../seeing/csv.ts';
import { STATES } from '../views/words/grievances.ts';
import { type Desktop, type DesktopDeps, openDesktop } from './desktop.ts';
import { askOf, readFilter } from './filters.ts';

const AT_ONCE = 200;
const HEAD = [
  'reference',
  'state',
  'kind',
  'department',
  'officer',
  'level',
  'area',
  'filed',
  'changed',
  'due',
  'promise broken',
  'others too',
];

/** A list as it is filtered, whole: sent page by page as it is read, and only what this officer may see. */
export function createExportPages(deps: DesktopDeps) {
  const { desk } = deps.casework.grievances;

  async function exportList(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    ask.record(ask.query.toString() || 'all');
    const body = streamCsv(HEAD, cellsOf(desktop, rowsOf(ask, desktop)));
    return download({ contentType: 'text/csv; charset=utf-8', body, fileName: 'grievances.csv' });
  }

  async function* rowsOf(ask: Ask, { officer, now }: Desktop): AsyncGenerator<OfficerRow> {
    const filter = readFilter(ask.query);
    const groups = filter.group ? officer.groups.filter((group) => group === filter.group) : officer.groups;
    const asked = askOf(filter, groups, officer.id, now);
    for (let after: string | undefined; ; ) {
      const page = await desk.list(officer, { ...asked, limit: AT_ONCE, ...(after ? { after } : {}) });
      yield* page.rows;
      after = page.next;
      if (!after) return;
    }
  }

  return { exportList };
}

export type ExportPages = ReturnType<typeof createExportPages>;

async function* cellsOf({ names }: Desktop, rows: AsyncIterable<OfficerRow>): AsyncGenerator<Cell[]> {
  for await (const row of rows) {
    const { reference, state, category, holder, area, filedAt, changedAt, dueAt, isBroken, supporters } = row;
    const where = [names.department(holder.department), names.officer(holder.officer), holder.level];
    const times = [filedAt, changedAt, dueAt].map((at) => (at === undefined ? '' : new Date(at).toISOString()));
    const kind = [STATES[state].label, names.category(category)];
    yield [reference, ...kind, ...where, area && names.area(area), ...times, isBroken ? 'yes' : 'no', supporters];
  }
}
