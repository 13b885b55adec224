import type { Cell } from './csv.ts';
import type { Overview, Results } from './overview.ts';

/** One figure a line: what it is of, what it tells, how much. Durations are hours. */
export const EXPORT_HEAD = ['from', 'to', 'of', 'name', 'figure', 'value'];

const HOUR_MS = 3_600_000;

export function* exportRows({ period, asked, sought, offices, grievances }: Overview): Generator<Cell[]> {
  const row = (of: string, name: string, figure: string, value: number | undefined): Cell[] => [
    period.from,
    period.to,
    of,
    name,
    figure,
    value,
  ];
  for (const [of, rows] of Object.entries({ day: asked.days, channel: asked.channels, language: asked.languages })) {
    for (const { name, ...counts } of rows)
      for (const [figure, value] of Object.entries(counts)) yield row(of, name, figure, value);
  }
  for (const { id, asked } of sought) yield row('entry', id, 'asked', asked);
  for (const { id, asked } of offices) yield row('office', id, 'asked', asked);
  for (const { name, filed, resolved } of grievances.days) {
    yield row('day', name, 'filed', filed);
    yield row('day', name, 'resolved', resolved);
  }
  for (const [of, rows] of Object.entries({ department: grievances.departments, office: grievances.offices })) {
    for (const { name, ...results } of rows)
      for (const [figure, value] of resultCells(results)) yield row(of, name, figure, value);
  }
  for (const [figure, value] of resultCells(grievances.all)) yield row('city', '', figure, value);
}

export function resultCells({ firstReply, resolution, ...counts }: Results): [string, number][] {
  const hours = (ms: number) => Math.round((ms / HOUR_MS) * 10) / 10;
  const spreads = Object.entries({ firstReply, resolution }).flatMap(([name, spread]): [string, number][] =>
    spread
      ? [
          [`${name} median hours`, hours(spread.median)],
          [`${name} 90th percentile hours`, hours(spread.p90)],
        ]
      : [],
  );
  return [...Object.entries(counts), ...spreads];
}
