import type { Period } from '../../knowledge/figures/figures.ts';
import { nextDay } from '../../knowledge/figures/periods.ts';
import { download, type Result, show } from '../http/result.ts';
import type { OpenAsk } from '../http/route.ts';
import { createCharts } from './charts.ts';
import { coarse, type OpenFigures, LEAST } from './coarse.ts';
import { type Cell, streamCsv } from './csv.ts';
import type { FiguresDeps } from './figuresPages.ts';
import { createKept } from './kept.ts';
import { readOverview } from './overview.ts';
import { createDayOf } from './period.ts';
import { SEEING, wordDuration, wordMonth } from '../views/words/seeing.ts';

const BASE = '/open';
/** Whole months that are over do not change; a late step is counted for its own day. */
const KEPT_MS = 10 * 60_000;
const MONTHS = 12;
const HOUR_MS = 3_600_000;

/** What a city shows everybody: how it keeps its word, and nothing of anybody. Whole months only, none of them still running. */
export function createOpenPages({ counted, clock, timeZone, names }: Omit<FiguresDeps, 'gaps'>) {
  const kept = createKept<OpenFigures>(KEPT_MS, MONTHS + 2, () => clock().getTime());
  const draw = createCharts();
  const dayOf = createDayOf(timeZone);

  async function read(ask: OpenAsk): Promise<{ figures: OpenFigures; month: string | undefined; months: string[] }> {
    const months = lastMonths(dayOf(ask.now));
    const month = months.find((one) => one === ask.query.get('month'));
    const period: Period = month
      ? monthPeriod(month)
      : { from: `${months.at(-1)}-01`, to: monthPeriod(months[0] ?? '').to };
    const figures = await kept(`${period.from}/${period.to}`, async () => {
      const overview = await readOverview(counted, period);
      const ids = overview.grievances.departments.map(({ name }) => name);
      const titles = new Map(await Promise.all(ids.map(async (id) => [id, await names.department(id)] as const)));
      return coarse(overview, (id) => titles.get(id) ?? id);
    });
    return { figures, month, months };
  }

  async function page(ask: OpenAsk): Promise<Result> {
    const { figures, month, months } = await read(ask);
    const query = month ? `?month=${month}` : '';
    const words = (hours: number | undefined) => (hours === undefined ? undefined : wordDuration(hours * HOUR_MS));
    const wordResults = <T extends OpenFigures['grievances']>(results: T) => ({
      ...results,
      words: {
        firstReply: words(results.firstReplyHours?.half),
        firstReplyLate: words(results.firstReplyHours?.nineInTen),
        solved: words(results.solvedHours?.half),
        solvedLate: words(results.solvedHours?.nineInTen),
      },
    });
    const model = {
      base: BASE,
      query,
      month,
      least: LEAST,
      figures: { ...figures, grievances: wordResults(figures.grievances) },
      departments: figures.departments.map(wordResults),
      chartTitle: SEEING.openChartTitle(figures.departments),
      hasChart: figures.departments.some(({ promisesKept }) => promisesKept !== null),
      months: [
        { text: SEEING.lastYear, href: BASE, active: !month },
        ...months.map((one) => ({ text: wordMonth(one), href: `${BASE}?month=${one}`, active: one === month })),
      ],
    };
    return { ...show('seeing/open', model), keepSeconds: 300 };
  }

  async function chart(ask: OpenAsk): Promise<Result> {
    const { figures } = await read(ask);
    const told = figures.departments.filter(({ promisesKept }) => promisesKept !== null);
    const body = await draw({
      kind: 'bar',
      isLying: true,
      isShare: true,
      names: told.map(({ name }) => name),
      series: [{ name: SEEING.kept, values: told.map(({ promisesKept }) => promisesKept ?? 0) }],
    });
    return download({ contentType: 'image/svg+xml', body, keepSeconds: 300 });
  }

  async function asJson(ask: OpenAsk): Promise<Result> {
    const { figures } = await read(ask);
    return download({
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify(figures, null, 2),
      keepSeconds: 300,
    });
  }

  async function asCsv(ask: OpenAsk): Promise<Result> {
    const { figures, month } = await read(ask);
    const fileName = `open figures ${month ?? `${figures.from} ${figures.to}`}.csv`;
    return download({
      contentType: 'text/csv; charset=utf-8',
      body: streamCsv(HEAD, csvRows(figures)),
      fileName,
      keepSeconds: 300,
    });
  }

  return { page, chart, asJson, asCsv };
}

export type OpenPages = ReturnType<typeof createOpenPages>;

const HEAD = [
  'from',
  'to',
  'department',
  'filed',
  'done',
  'opened again',
  'promises kept',
  'first reply hours, half',
  'first reply hours, nine in ten',
  'solved hours, half',
  'solved hours, nine in ten',
  'rating',
  'visits',
];

function* csvRows({ from, to, grievances, departments }: OpenFigures): Generator<Cell[]> {
  for (const row of [{ name: '', ...grievances }, ...departments]) {
    const { name, filed, done, openedAgain, promisesKept, firstReplyHours, solvedHours, rating, visits } = row;
    const times = [firstReplyHours?.half, firstReplyHours?.nineInTen, solvedHours?.half, solvedHours?.nineInTen];
    const cells = [filed, done, openedAgain, promisesKept, ...times, rating, visits];
    yield [from, to, name, ...cells.map((cell) => cell ?? undefined)];
  }
}

/** The months that are over, the latest first. */
function lastMonths(today: string): string[] {
  const months: string[] = [];
  for (let day = `${today.slice(0, 7)}-01`; months.length < MONTHS; ) {
    const last = nextDay(day, -1);
    months.push(last.slice(0, 7));
    day = `${last.slice(0, 7)}-01`;
  }
  return months;
}

function monthPeriod(month: string): Period {
  const from = `${month}-01`;
  const next = `${nextDay(from, 31).slice(0, 7)}-01`;
  return { from, to: nextDay(next, -1) };
}
