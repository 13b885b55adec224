import type { Overview, Results } from './overview.ts';

/** Below so many, a number could point at somebody. */
export const LEAST = 5;
/** Below so many, a share could be turned back into a small number. */
const LEAST_FOR_SHARES = 20;
const SHARE_STEP = 0.05;

/**
 * What everybody may see of results. Counts are to the nearest five and `null` below it, shares to the nearest five hundredths and
 * only of twenty or more: neither one number nor the difference of two tells of a single citizen. None is `null`, too: beside
 * months that are known to have none, a year's count would tell what the few others hide.
 */
export interface OpenResults {
  filed: number | null;
  done: number | null;
  openedAgain: number | null;
  promisesKept: number | null;
  /** Hours from filing; half of all, and nine in ten, had it within. */
  firstReplyHours: { half: number; nineInTen: number } | null;
  solvedHours: { half: number; nineInTen: number } | null;
  /** 1 to 5, to a half. */
  rating: number | null;
  visits: number | null;
}

export interface OpenFigures {
  from: string;
  to: string;
  questions: number | null;
  answeredAtOnce: number | null;
  grievances: OpenResults;
  departments: ({ id: string; name: string } & OpenResults)[];
}

const HOUR_MS = 3_600_000;

/** Departments that nothing can be told of are left out. */
export function coarse({ period, asked, grievances }: Overview, nameOf: (id: string) => string): OpenFigures {
  const { all } = asked;
  return {
    ...period,
    questions: coarseCount(all.asked),
    answeredAtOnce: coarseShare(all.answered, all.asked),
    grievances: coarseResults(grievances.all),
    departments: grievances.departments
      .map(({ name: id, ...results }) => ({ id, name: nameOf(id), ...coarseResults(results) }))
      .filter(({ filed, done }) => filed || done),
  };
}

export function coarseCount(count: number): number | null {
  return count < LEAST ? null : Math.round(count / LEAST) * LEAST;
}

function coarseShare(part: number, all: number): number | null {
  if (all < LEAST_FOR_SHARES) return null;
  return Math.round(Math.round(part / all / SHARE_STEP) * SHARE_STEP * 100) / 100;
}

function coarseResults(results: Results): OpenResults {
  const { filed, resolved, reopened, kept, missed, replied, firstReply, timed, resolution } = results;
  const told = <T>(count: number, value: T | undefined): T | null =>
    count < LEAST || value === undefined ? null : value;
  const rating = told(results.ratings, results.rating);
  const visits = told(results.visitsTold, results.visits);
  return {
    filed: coarseCount(filed),
    done: coarseCount(resolved),
    openedAgain: coarseCount(reopened),
    promisesKept: coarseShare(kept, kept + missed),
    firstReplyHours: told(replied, firstReply && inHours(firstReply)),
    solvedHours: told(timed, resolution && inHours(resolution)),
    rating: rating === null ? null : Math.round(rating * 2) / 2,
    visits: visits === null ? null : Math.round(visits * 2) / 2,
  };
}

function inHours({ median, p90 }: { median: number; p90: number }) {
  return { half: coarseHours(median), nineInTen: coarseHours(p90) };
}

/** Two figures at most tell what one needs to know. */
function coarseHours(ms: number): number {
  return Number((ms / HOUR_MS).toPrecision(2));
}
