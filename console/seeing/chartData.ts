import { SEEING } from '../views/words/seeing.ts';
import type { Chart } from './charts.ts';
import type { AskedOverview, GrievanceOverview } from './overview.ts';

const MOST_BARS = 15;

/** A chart of a period by its name; its names may be ids of departments, to be put in words. */
export function chartOf(
  name: string,
  { asked, grievances }: { asked: AskedOverview; grievances: GrievanceOverview },
): (Chart & { ofDepartments?: true }) | undefined {
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

/** Days without their year. */
function lines<T extends { name: string }>(days: T[], series: [string, (row: T) => number][]): Chart {
  return {
    kind: 'line',
    names: days.map(({ name }) => (name.length > MONTH ? name.slice(5) : name)),
    series: series.map(([name, valueOf]) => ({ name, values: days.map(valueOf) })),
  };
}

/** Letters of `2026-11`. */
const MONTH = 7;
