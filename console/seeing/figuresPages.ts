import type { Period } from '../../knowledge/figures/figures.ts';
import { download, NotFoundError, type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { type SmsPrice, wordPrice } from '../views/words/price.ts';
import { SEEING, wordDuration, wordMonth } from '../views/words/seeing.ts';
import { createCharts } from './charts.ts';
import { chartOf } from './chartData.ts';
import { streamCsv } from './csv.ts';
import { exportRows, EXPORT_HEAD } from './exportRows.ts';
import { createKept } from './kept.ts';
import { readAsked, readGrievances, readMost, readOverview, type Results } from './overview.ts';
import { createDayOf, lengthOf, periodBefore, readPeriod, usualPeriods } from './period.ts';
import type { Counted, SeeingDeps } from './seeing.ts';

export interface FiguresDeps {
  counted: Counted;
  gaps: SeeingDeps['gaps'];
  clock: () => Date;
  timeZone: string;
  names: SeeingNames;
  smsPrice: SmsPrice | undefined;
}

/** Names instead of ids. */
export interface SeeingNames {
  entry(id: string): string;
  office(id: string): string;
  department(id: string): Promise<string>;
  language(tag: string): string;
}

const BASE = '/console/figures';
/** Counts are a few seconds behind anyhow. */
const KEPT_MS = 15_000;
const MOST_KEPT = 40;
const MOST_GAPS = 10;
const MOST_COUNTED_DAYS = 31;

/** What was asked, what came of it, and how promises are kept, in any period. */
export function createFiguresPages({ counted, gaps, clock, timeZone, names, smsPrice }: FiguresDeps) {
  const keptPictures = createKept<string>(KEPT_MS, MOST_KEPT, () => clock().getTime());
  const draw = createCharts();
  const dayOf = createDayOf(timeZone);
  async function read(period: Period) {
    const [asked, grievances] = await Promise.all([readAsked(counted, period), readGrievances(counted, period)]);
    return { asked, grievances };
  }
  const periodOf = (ask: Pick<Ask, 'query' | 'now'>) => readPeriod(ask.query, dayOf(ask.now));

  async function overview(ask: Ask): Promise<Result> {
    const period = periodOf(ask);
    const [now, before, sought, unanswered] = await Promise.all([
      read(period),
      read(periodBefore(period)),
      readMost(counted, 'entry', period),
      // Of a longer time the totals are told, which are counted already.
      lengthOf(period) > MOST_COUNTED_DAYS
        ? gaps.groups({ limit: MOST_GAPS })
        : gaps.groupsSince(period.from, MOST_GAPS),
    ]);
    const query = `from=${period.from}&to=${period.to}`;
    const departments = await Promise.all(
      now.grievances.departments.map(async (row) => ({ ...worded(row), title: await names.department(row.name) })),
    );
    return show('seeing/figures', {
      base: BASE,
      period,
      query,
      periods: usualPeriods(dayOf(ask.now)).map(({ name, period: { from, to } }) => ({
        text: SEEING.periods[name],
        href: `${BASE}?from=${from}&to=${to}`,
        active: from === period.from && to === period.to,
      })),
      now,
      results: worded(now.grievances.all),
      before: { ...before, results: worded(before.grievances.all) },
      segmentsCost: wordPrice(now.asked.all.segments, smsPrice),
      askedTitle: SEEING.askedTitle(now.asked, wordDay),
      grievancesTitle: SEEING.grievancesTitle(now.grievances),
      departmentsTitle: SEEING.departmentsTitle(departments),
      channels: now.asked.channels.map((row) => ({ ...row, title: SEEING.channels[row.name] ?? row.name })),
      languages: now.asked.languages.map((row) => ({ ...row, title: names.language(row.name) })),
      sought: sought.map(({ id, asked }) => ({ id, asked, title: names.entry(id) })),
      gaps: unanswered,
      departments,
      grievanceOffices: now.grievances.offices.map((row) => ({ ...worded(row), title: names.office(row.name) })),
    });
  }

  async function chart(ask: Ask): Promise<Result> {
    const name = (ask.params['chart'] ?? '').replace(/\.svg$/, '');
    const period = periodOf(ask);
    const body = await keptPictures(`${name} ${period.from} ${period.to}`, () => drawChart(name, period));
    return download({ contentType: 'image/svg+xml', body, keepSeconds: KEPT_MS / 1000 });
  }

  async function drawChart(name: string, period: Period): Promise<string> {
    const drawn = chartOf(name, await read(period));
    if (!drawn) throw new NotFoundError('no such chart');
    const titled = drawn.ofDepartments ? await Promise.all(drawn.names.map((id) => names.department(id))) : drawn.names;
    return draw({ ...drawn, names: titled });
  }

  async function exportFigures(ask: Ask): Promise<Result> {
    const period = periodOf(ask);
    ask.record(`${period.from} ${period.to}`);
    const body = streamCsv(EXPORT_HEAD, exportRows(await readOverview(counted, period)));
    return download({
      contentType: 'text/csv; charset=utf-8',
      body,
      fileName: `figures ${period.from} ${period.to}.csv`,
    });
  }

  return { overview, chart, exportFigures };
}

export type FiguresPages = ReturnType<typeof createFiguresPages>;

/** With its durations in words. */
export function worded<T extends Results>(results: T) {
  const { firstReply, resolution } = results;
  const words = (ms: number | undefined) => (ms === undefined ? '' : wordDuration(ms));
  return {
    ...results,
    words: {
      firstReply: words(firstReply?.median),
      firstReplyLate: words(firstReply?.p90),
      resolution: words(resolution?.median),
      resolutionLate: words(resolution?.p90),
    },
  };
}

/** Of a day, or of a month. */
function wordDay(day: string): string {
  if (day.length === 7) return wordMonth(day);
  return DAYS.format(new Date(`${day}T00:00:00Z`));
}

const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
