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
import {
  type AskedOverview,
  type GrievanceOverview,
  readAsked,
  readGrievances,
  readOverview,
  type Results,
} from './overview.ts';
import { createDayOf, lengthOf, periodBefore, readPeriod, usualPeriods } from './period.ts';
import type { SeeingDeps } from './seeing.ts';

export interface FiguresDeps {
  seeing: SeeingDeps;
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
const MOST_SOUGHT = 20;
const MOST_GAPS = 10;
const MOST_COUNTED_DAYS = 31;

/** What was asked, what came of it, and how promises are kept, in any period. */
export function createFiguresPages({ seeing, clock, timeZone, names, smsPrice }: FiguresDeps) {
  const now = () => clock().getTime();
  const keptAsked = createKept<AskedOverview>(KEPT_MS, MOST_KEPT, now);
  const keptGrievances = createKept<GrievanceOverview>(KEPT_MS, MOST_KEPT, now);
  const draw = createCharts();
  const dayOf = createDayOf(timeZone);
  /** A page and its pictures read the same once. */
  async function read(period: Period): Promise<{ asked: AskedOverview; grievances: GrievanceOverview }> {
    const key = `${period.from}/${period.to}`;
    const [asked, grievances] = await Promise.all([
      keptAsked(key, () => readAsked(seeing, period)),
      keptGrievances(key, () => readGrievances(seeing, period)),
    ]);
    return { asked, grievances };
  }
  const periodOf = (ask: Pick<Ask, 'query' | 'now'>) => readPeriod(ask.query, dayOf(ask.now));

  async function overview(ask: Ask): Promise<Result> {
    const period = periodOf(ask);
    const [now, before, sought, gaps] = await Promise.all([
      read(period),
      read(periodBefore(period)),
      seeing.asked.most('entry', period, MOST_SOUGHT),
      // Of a longer time the totals are told, which are counted already.
      seeing.gaps.groups({ limit: MOST_GAPS, ...(lengthOf(period) > MOST_COUNTED_DAYS ? {} : { since: period.from }) }),
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
      gaps,
      departments,
      grievanceOffices: now.grievances.offices.map((row) => ({ ...worded(row), title: names.office(row.name) })),
    });
  }

  async function chart(ask: Ask): Promise<Result> {
    const drawn = chartOf((ask.params['chart'] ?? '').replace(/\.svg$/, ''), await read(periodOf(ask)));
    if (!drawn) throw new NotFoundError('no such chart');
    const titled = drawn.ofDepartments ? await Promise.all(drawn.names.map((id) => names.department(id))) : drawn.names;
    const svg = await draw({ ...drawn, names: titled });
    return download({ contentType: 'image/svg+xml', body: svg, keepSeconds: 15 });
  }

  async function exportFigures(ask: Ask): Promise<Result> {
    const period = periodOf(ask);
    ask.record(`${period.from} ${period.to}`);
    const body = streamCsv(EXPORT_HEAD, exportRows(await readOverview(seeing, period)));
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
