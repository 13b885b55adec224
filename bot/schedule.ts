import { type Logger, schedule, type ScheduledTask } from 'node-cron';
import type { Claims } from '../store/claims.ts';
import type { Log } from './log.ts';

/** A thing to do again and again: safe to do twice, and at many nodes done by one of them. */
export interface Job {
  name: string;
  /** Five or six fields, as cron has them. */
  cron: string;
  run: () => Promise<void>;
  /** Every node does it for itself. */
  everywhere?: boolean;
  /** Run soon after the start, too: what was missed meanwhile is made up for. */
  atStart?: boolean;
}

/** How long another node waits for a runner that died in the middle of a job. */
const LEASE_MS = 60_000;
/** A start belongs to those who wait for an answer; what can wait comes so much later. */
const SETTLED_MS = 5000;
/** A job that takes longer than its lease keeps it. */
const RENEW_MS = 20_000;

/** Starts the jobs; returns how to stop them, which waits for those under way. */
export function startSchedule(jobs: Job[], claims: Claims, log: Log): () => Promise<void> {
  const running = new Set<Promise<void>>();

  async function run(job: Job): Promise<void> {
    const claim = job.everywhere ? undefined : await claims.claim(`job:${job.name}`, LEASE_MS);
    if (!claim && !job.everywhere) return;
    const renewing = setInterval(() => void claim?.renew().catch(() => undefined), RENEW_MS);
    try {
      await job.run();
    } finally {
      clearInterval(renewing);
      await claim?.release();
    }
  }

  function begin(job: Job): Promise<void> {
    const run_ = run(job)
      .catch((err: unknown) => log.error({ err, job: job.name }, 'a job failed and will be run again'))
      .finally(() => running.delete(run_));
    running.add(run_);
    return run_;
  }

  function start(job: Job): ScheduledTask {
    return schedule(
      job.cron,
      () => begin(job), // A moment that was missed is made up for by the next: every job takes up whatever is due.
      { name: job.name, noOverlap: true, suppressMissedWarning: true, logger: loggerOf(log) },
    );
  }

  const tasks = jobs.map(start);
  const soon = setTimeout(() => jobs.filter(({ atStart }) => atStart).forEach((job) => void begin(job)), SETTLED_MS);
  return async () => {
    clearTimeout(soon);
    for (const task of tasks) await task.destroy();
    await Promise.all(running);
  };
}

/** node-cron's own lines, in the form of all others. */
function loggerOf(log: Log): Logger {
  const tell = (level: 'debug' | 'info' | 'warn') => (message: string) => log[level]({}, message);
  return {
    debug: (message) => log.debug({}, String(message)),
    info: tell('info'),
    warn: tell('warn'),
    error: (message, err) => log.error({ err: err ?? message }, 'the schedule failed'),
  };
}
