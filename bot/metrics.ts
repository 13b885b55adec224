import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that `/metrics` tells. One registry a program, so that two of them in one process do not meet. */
export type Metrics = ReturnType<typeof createMetrics>;

const TURN_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics(depths: {
  inbox: () => Promise<number>;
  outbox: () => Promise<number>;
  dead: () => Promise<number>;
}) {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  gauge('rightdoor_inbox_depth', 'Messages received and not yet answered', depths.inbox);
  gauge('rightdoor_outbox_depth', 'Messages owed to citizens', depths.outbox);
  gauge('rightdoor_outbox_dead', 'Messages given up after the last attempt', depths.dead);
  gauge('process_resident_memory_bytes', 'Resident memory', async () => process.memoryUsage.rss());

  return {
    registry,
    turnSeconds: new Histogram({
      name: 'rightdoor_turn_seconds',
      help: 'From taking a message up to its settled reply',
      labelNames: ['channel'],
      buckets: TURN_SECONDS,
      registers,
    }),
    turnsFailed: new Counter({
      name: 'rightdoor_turns_failed_total',
      help: 'Turns answered with an apology',
      labelNames: ['channel'],
      registers,
    }),
    answers: new Counter({
      name: 'rightdoor_answers_total',
      help: 'Answers by outcome',
      labelNames: ['outcome', 'channel', 'language'],
      registers,
    }),
    services: new Counter({
      name: 'rightdoor_language_service_total',
      help: 'What came of asking the optional language services: ok, late, failed, or resting after failures',
      labelNames: ['service', 'outcome'],
      registers,
    }),
    segments: new Counter({ name: 'rightdoor_segments_total', help: 'SMS segments sent', registers }),
    sent: new Counter({
      name: 'rightdoor_sent_total',
      help: 'Messages that a network took',
      labelNames: ['channel'],
      registers,
    }),
    unsent: new Counter({
      name: 'rightdoor_unsent_total',
      help: 'Messages that a network refused or that were given up',
      labelNames: ['channel'],
      registers,
    }),
  };
}
