import { nextDay } from '../../knowledge/figures/periods.ts';

export interface KeptSpansDeps {
  now: () => number;
  /** The city's day, `2026-11-03`. */
  today: () => string;
}

/** Figures are a few seconds behind anyhow. */
const FRESH_MS = 15_000;
/** What is over is counted; only a late step still comes to it. */
const OVER_MS = 5 * 60_000;
const MOST_KEPT = 4000;

/**
 * What was counted of days and months, read once for all who look at it: of today and yesterday for seconds, of earlier ones for
 * minutes. Periods overlap, so most of a period was read for another.
 */
export function createKeptSpans<T>({ now, today }: KeptSpansDeps, read: (spans: string[]) => Promise<Map<string, T>>) {
  const kept = new Map<string, { until: number; value: Promise<T | undefined> }>();

  return async function spans(wanted: string[]): Promise<Map<string, T>> {
    const at = now();
    const missing = wanted.filter((span) => (kept.get(span)?.until ?? 0) <= at);
    if (missing.length) keep(missing, at);
    const found = await Promise.all(wanted.map(async (span) => [span, await kept.get(span)?.value] as const));
    return new Map(found.flatMap(([span, value]) => (value === undefined ? [] : [[span, value] as const])));
  };

  function keep(missing: string[], at: number): void {
    if (kept.size + missing.length > MOST_KEPT) kept.clear();
    const reading = read(missing);
    const yesterday = nextDay(today(), -1);
    for (const span of missing) {
      const isOver = span < yesterday.slice(0, span.length);
      kept.set(span, { until: at + (isOver ? OVER_MS : FRESH_MS), value: reading.then((all) => all.get(span)) });
    }
    // What could not be read is asked for again; who asked is told by the value itself.
    reading.catch(() => missing.forEach((span) => kept.delete(span)));
  }
}
