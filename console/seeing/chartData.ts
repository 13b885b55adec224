import { SEEING } from '../views/words/seeing.ts';
import type { Chart } from './charts.ts';
import type { Overview } from './overview.ts';

/** Beyond so many days a chart shows months. */
const MOST_DAYS = 92;
const MOST_BARS = 15;

/** A chart of a period by its name; its names may be ids of departments, to be put in words. */
export function chartOf(name: string, overview: Overview): (Chart & { ofDepartments?: true }) | undefined {
  const { asked, grievances } = overview;
  switch (name) {
    case 'asked':
      return lines(asked.days, [
        [SEEING.asked, ({ asked }) => asked],
        [SEEING.answered, ({ answered }) => answered],
        [SEEING.gaps, ({ gaps }) => gaps],
      ]);
    case 'grievances':
      return lines(grievances.days, [
        [SEEING.filed, ({ filed }) => filed],
        [SEEING.resolved, ({ resolved }) => resolved],
      ]);
    case 'kept': {
      const told = grievances.departments.filter(({ keptShare }) => keptShare !== undefined).slice(0, MOST_BARS);
      const values = told.map(({ keptShare = 0 }) => keptShare);
      const names = told.map(({ name }) => name);
      return {
        kind: 'bar',
        isLying: true,
        isShare: true,
        ofDepartments: true,
        names,
        series: [{ name: SEEING.kept, values }],
      };
    }
    default:
      return undefined;
  }
}

function lines<T extends { name: string }>(days: T[], series: [string, (row: T) => number][]): Chart {
  const spanOf = (day: string) => (days.length > MOST_DAYS ? day.slice(0, 7) : day.slice(5));
  const names = [...new Set(days.map(({ name }) => spanOf(name)))];
  return {
    kind: 'line',
    names,
    series: series.map(([name, valueOf]) => {
      const sums = new Map<string, number>();
      for (const day of days) sums.set(spanOf(day.name), (sums.get(spanOf(day.name)) ?? 0) + valueOf(day));
      return { name, values: names.map((one) => sums.get(one) ?? 0) };
    }),
  };
}
