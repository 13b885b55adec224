import type { AskedOverview, GrievanceOverview } from '../../seeing/overview.ts';

/** Networks by what officers call them. */
export const CHANNELS: Record<string, string> = {
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  web: 'Website',
  botframework: 'Other networks',
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

export const wordLanguage = (tag: string): string => LANGUAGES.of(tag) ?? tag;
export const wordChannel = (name: string): string => CHANNELS[name] ?? name;

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "March 2026" of `2026-03`. */
export const wordMonth = (month: string): string => MONTHS.format(new Date(`${month}-01T00:00:00Z`));

/** What officers read of the figures; a chart's title says what it shows. */
export const SEEING = {
  channels: CHANNELS,
  periods: { week: '7 days', month: '30 days', quarter: '3 months', year: 'A year' },
  asked: 'Questions',
  answered: 'Answered at once',
  asksBack: 'Asked back which one',
  gaps: 'No answer found',
  filed: 'Filed',
  resolved: 'Said to be done',
  nothingAsked: 'Nothing was asked in this time.',
  nothingFiled: 'No grievance was filed in this time.',
  askedTitle({ all, days }: AskedOverview, wordDay: (day: string) => string): string {
    if (!all.asked) return this.nothingAsked;
    const busiest = days.reduce((most, day) => (day.asked > most.asked ? day : most));
    return `${share(all.answered, all.asked)} of ${number(all.asked)} questions were answered at once; most: ${wordDay(busiest.name)} (${number(busiest.asked)})`;
  },
  grievancesTitle({ all }: GrievanceOverview): string {
    if (!all.filed && !all.resolved) return this.nothingFiled;
    const kept = all.keptShare === undefined ? '' : `; ${percent(all.keptShare)} of promises were kept`;
    return `${number(all.filed)} grievances were filed, ${number(all.resolved)} were said to be done${kept}`;
  },
  departmentsTitle(rows: { title: string; keptShare?: number }[]): string {
    const told = rows.filter(({ keptShare }) => keptShare !== undefined);
    const worst = told.reduce<(typeof told)[number] | undefined>(
      (least, row) => (least && (least.keptShare ?? 1) <= (row.keptShare ?? 1) ? least : row),
      undefined,
    );
    if (!worst) return 'No promise fell due in this time';
    if (told.length < 2) return `${worst.title} kept ${percent(worst.keptShare ?? 0)} of its promises`;
    return `${worst.title} kept the fewest promises: ${percent(worst.keptShare ?? 0)}`;
  },
  openChartTitle(rows: { name: string; promisesKept: number | null }[]): string {
    const told = rows.filter(({ promisesKept }) => promisesKept !== null);
    return this.departmentsTitle(told.map(({ name, promisesKept }) => ({ title: name, keptShare: promisesKept ?? 0 })));
  },
  lastYear: 'The last 12 months',
  kept: 'Promises kept',
  missed: 'Promises broken',
} as const;

/** A duration in the unit in which one speaks of it. */
export function wordDuration(ms: number): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return plural(Math.max(1, Math.round(ms / 60_000)), 'minute');
  if (hours < 36) return plural(Math.round(hours), 'hour');
  return plural(Math.round(hours / 2.4) / 10, 'day');
}

export const percent = (value: number): string => `${Math.round(value * 100)}%`;

const number = (value: number): string => value.toLocaleString('en');
const share = (part: number, all: number): string => percent(part / all);
const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
