import { schedule, type ScheduledTask } from 'node-cron';
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
}

/** How long another node waits for a runner that died in the middle of a job. */
const LEASE_MS = 60_000;

/** Starts the jobs; returns how to stop them, which waits for those under way. */
export function startSchedule(jobs: Job[], claims: Claims, log: Log): () => Promise<void> {
  const running = new Set<Promise<void>>();

  async function run(job: Job): Promise<void> {
    const claim = job.everywhere ? undefined : await claims.claim(`job:${job.name}`, LEASE_MS);
    if (!claim && !job.everywhere) return;
    try {
      await job.run();
    } finally {
      await claim?.release();
    }
  }

  function start(job: Job): ScheduledTask {
    return schedule(
      job.cron,
      () => {
        const run_ = run(job)
          .catch((err: unknown) => log.error({ err, job: job.name }, 'a job failed and will be run again'))
          .finally(() => running.delete(run_));
        running.add(run_);
        return run_;
      },
      { name: job.name, noOverlap: true },
    );
  }

  const tasks = jobs.map(start);
  return async () => {
    for (const task of tasks) await task.destroy();
    await Promise.all(running);
  };
}
