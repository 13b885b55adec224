import type { Delivery } from '../channels/delivery.ts';
import type { Console } from '../console/index.ts';
import type { Desk } from '../console/desk/createDesk.ts';
import type { Inbox } from '../channels/inbox.ts';
import type { Outbox } from '../channels/outbox.ts';
import type { OfficerNotices } from '../grievances/officerNotices.ts';
import type { Work } from '../grievances/work.ts';
import type { ActivityLog, Files } from '../channels/web/index.ts';
import type { Clock } from '../store/clock.ts';
import type { Job } from './schedule.ts';
import type { TrialGrievances } from './trialGrievances.ts';
import type { Turns } from './turn.ts';

/** Networks repeat a message within a day, receipts come within a week; two weeks of what is done are enough. */
const KEPT_MS = 14 * 86_400_000;
/** A web conversation can be gone on with for a month. */
const SAID_KEPT_MS = 30 * 86_400_000;
/** A notice that an officer has not looked at for so long is of no use to anyone. */
const OFFICERS_KEPT_MS = 90 * 86_400_000;
/** What this process received is taken up at once; what is older was left behind by another. */
const LEFT_BEHIND_MS = 1000;

export interface JobsWith {
  turns: Turns;
  delivery: Delivery;
  inbox: Inbox;
  outbox: Outbox;
  webLog: Pick<ActivityLog, 'forget'>;
  work: Work;
  files: Pick<Files, 'forget'>;
  officerNotices: Pick<OfficerNotices, 'forget'>;
  desk: Pick<Desk, 'runDue' | 'forget'>;
  trials: Pick<TrialGrievances, 'forget'>;
  /** What is counted in memory, until it is written down. */
  counts: { flush(): Promise<void> }[];
  officers: Pick<Console, 'publishDue' | 'clean'>;
  clock: Clock;
}

export function listJobs(parts: JobsWith): Job[] {
  const { turns, delivery, inbox, outbox, webLog, files, clock } = parts;
  return [
    {
      name: 'take up what was left behind',
      cron: '*/2 * * * * *',
      everywhere: true,
      run: () => takeUp(turns, delivery),
    },
    { name: 'forget what is done', cron: '17 * * * *', run: () => forget(inbox, outbox, clock) },
    { name: 'forget what was said on the web', cron: '37 * * * *', run: () => forgetSaid(webLog, clock) },
    { name: 'forget what was uploaded', cron: '7 * * * *', run: () => files.forget(clock().getTime() - SAID_KEPT_MS) },
    ...listGrievanceJobs(parts),
    ...listDeskJobs(parts),
    ...listConsoleJobs(parts),
  ];
}

/** All by what is due and not by when they run: after a standstill the next run makes up for it. */
function listGrievanceJobs({ work, officerNotices, clock }: JobsWith): Job[] {
  return [
    { name: 'work on what is due', cron: '*/5 * * * * *', run: async () => void (await work.runDue()) },
    {
      name: 'count what was done',
      cron: '* * * * *',
      atStart: true,
      run: async () => void (await work.runStatistics()),
    },
    {
      name: 'take what is personal from what ended long ago',
      cron: '47 * * * *',
      atStart: true,
      run: async () => {
        await work.runRetention();
        await work.forgetGuesses();
        await officerNotices.forget(clock().getTime() - OFFICERS_KEPT_MS);
      },
    },
  ];
}

function listDeskJobs({ desk, counts, clock }: JobsWith): Job[] {
  return [
    { name: 'see to those who asked for a person', cron: '*/5 * * * * *', run: () => desk.runDue() },
    {
      name: 'forget what was said to a person',
      cron: '57 * * * *',
      run: () => desk.forget(clock().getTime() - SAID_KEPT_MS),
    },
    {
      name: 'write down what was counted',
      cron: '*/5 * * * * *',
      everywhere: true,
      run: async () => void (await Promise.all(counts.map((one) => one.flush()))),
    },
  ];
}

function listConsoleJobs({ officers, trials, clock }: JobsWith): Job[] {
  return [
    { name: 'publish what is due', cron: '*/10 * * * * *', atStart: true, run: () => officers.publishDue() },
    { name: 'forget what has ended in the console', cron: '27 * * * *', run: () => officers.clean() },
    {
      name: 'forget what was filed for trial',
      cron: '37 4 * * *',
      run: () => trials.forget(clock().getTime() - SAID_KEPT_MS),
    },
  ];
}

async function takeUp(turns: Turns, delivery: Delivery): Promise<void> {
  await Promise.all([turns.sweep(LEFT_BEHIND_MS), delivery.sweep()]);
}

async function forget(inbox: Inbox, outbox: Outbox, clock: Clock): Promise<void> {
  const before = clock().getTime() - KEPT_MS;
  await Promise.all([inbox.forget(before), outbox.forget(before)]);
}

async function forgetSaid(webLog: Pick<ActivityLog, 'forget'>, clock: Clock): Promise<void> {
  await webLog.forget(clock().getTime() - SAID_KEPT_MS);
}
