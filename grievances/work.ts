/**
 * What time does, each safe to run twice and at any time later: what was due while nothing ran is made up for, with the dates
 * that it was due at. Run `runDue` every few seconds, the others now and then, by one process at a time.
 */
export interface Work {
  /**
   * Reminders, broken promises, escalation, closing, and with them the notices owed and the audit trail's next entries. Works
   * in batches until nothing is due; returns how many grievances it worked on.
   */
  runDue(): Promise<number>;
  /** Counts what the audit trail has learnt since, by day, department and category. */
  runStatistics(): Promise<number>;
  /** Takes what is personal from those that ended long enough ago; a dry run only tells which. */
  runRetention(options?: { dryRun?: boolean }): Promise<{ references: string[] }>;
  /** Seals everything anew with the present key, after a new one was put before the old ones. Returns how many changed. */
  reseal(): Promise<number>;
  /** Removes counted guesses that have run out. */
  forgetGuesses(): Promise<void>;
}
