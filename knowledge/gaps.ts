import { createHash } from 'node:crypto';
import type { Clock } from '../store/clock.ts';
import { DuplicateError, type Store } from '../store/store.ts';
import { maskNumbers } from './maskNumbers.ts';
import type { Day } from './model.ts';
import { tokenise } from './search/tokens.ts';

/** A question that found no good answer, as it is told. */
export interface GapReport {
  /** Made of the turn's id: telling it twice keeps it once. */
  id: string;
  question: string;
  /** BCP 47. */
  language: string;
  channel: string;
  /** `none`: nothing fitted; `notIt`: `entryId` was told, and the citizen said it was not that. */
  kind: 'none' | 'notIt';
  entryId?: string;
  at?: Date;
}

/** As it is kept: nothing in it leads to who asked. */
export interface Gap {
  _id: string;
  question: string;
  /** The question's words in one spelling, by which like ones are counted. */
  normal: string;
  language: string;
  channel: string;
  kind: GapReport['kind'];
  entryId?: string;
  day: Day;
}

export interface GapGroup {
  normal: string;
  count: number;
  /** One of the questions, as it was asked. */
  example: string;
  firstDay: Day;
  lastDay: Day;
}

export interface Gaps {
  record(gap: GapReport): Promise<void>;
  /** Most asked first. */
  grouped(options?: { kind?: GapReport['kind']; limit?: number }): Promise<GapGroup[]>;
}

const LONGEST_QUESTION = 500;

/** Questions without a good answer, for the officers who can write one. */
export function createGaps(store: Store, clock: Clock): Gaps {
  const collection = store.collection<Gap>('gaps', [{ fields: { kind: 1, day: 1 } }]);
  return {
    async record(report) {
      try {
        await collection.insert(gapOf(report, clock()));
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
      }
    },
    grouped: async ({ kind = 'none', limit = 50 } = {}) => {
      const groups = await collection.aggregate<Omit<GapGroup, 'normal'> & { _id: string }>([
        { $match: { kind } },
        {
          $group: {
            _id: '$normal',
            count: { $sum: 1 },
            example: { $first: '$question' },
            firstDay: { $min: '$day' },
            lastDay: { $max: '$day' },
          },
        },
        { $sort: { count: -1, _id: 1 } },
        { $limit: limit },
      ]);
      return groups.map(({ _id: normal, ...group }) => ({ normal, ...group }));
    },
  };
}

function gapOf({ id, question, language, channel, kind, entryId, at }: GapReport, now: Date): Gap {
  const masked = maskNumbers(question).slice(0, LONGEST_QUESTION);
  return {
    _id: createHash('sha256').update(id).digest('base64url'),
    question: masked,
    normal: tokenise(masked).join(' '),
    language,
    channel,
    kind,
    ...(entryId === undefined ? {} : { entryId }),
    day: (at ?? now).toISOString().slice(0, 10),
  };
}
