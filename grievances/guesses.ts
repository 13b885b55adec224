import type { Clock } from '../store/clock.ts';
import { DuplicateError, type Store, type Stored, type Update } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import { DAY_MS, HOUR_MS } from './settings.ts';

/** Keeps secrets from being tried out. */
export interface Guesses {
  /** Counts an attempt, once; tells until when no more are taken, where there were too many. */
  take(guess: { guesser: string; reference: string; attempt: string }): Promise<{ until: number } | undefined>;
  /** The attempt was right and is not held against anybody. */
  forgive(guess: { guesser: string; reference: string; attempt: string }): Promise<void>;
  /** Removes what has run out. */
  clean(): Promise<void>;
}

/** Attempts by their hashed turn: a turn done twice is one attempt. */
interface GuessDocument extends Stored {
  tries: string[];
  until: number;
}

/** Wrong secrets of one conversation or address in an hour. */
const OF_GUESSER = 5;
/** Wrong secrets for one reference in a day, by whomever: a million secrets outlast everybody. */
const OF_REFERENCE = 50;

export function createGuesses(store: Store, vault: Vault, clock: Clock): Guesses {
  const documents = store.collection<GuessDocument>('grievanceGuesses', [{ fields: { until: 1 } }]);

  function windowsOf({ guesser, reference }: { guesser: string; reference: string }) {
    const now = clock().getTime();
    const window = (kind: string, who: string, length: number, most: number) => {
      const until = (Math.floor(now / length) + 1) * length;
      return { _id: vault.hash(`guess ${kind} ${who} ${until}`), until, most };
    };
    return [window('by', guesser, HOUR_MS, OF_GUESSER), window('of', reference, DAY_MS, OF_REFERENCE)];
  }

  /** Two first guesses at one moment may both try to make the document: the second finds it made. */
  async function count(_id: string, update: Update): Promise<GuessDocument | undefined> {
    try {
      return await documents.findOneAndUpdate({ _id }, update, { upsert: true });
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error;
      return documents.findOneAndUpdate({ _id }, update);
    }
  }

  return {
    async take({ attempt, ...guess }) {
      const tried = vault.hash(attempt);
      for (const { _id, until, most } of windowsOf(guess)) {
        const update = { $addToSet: { tries: tried }, $set: { until } };
        const counted = await count(_id, update);
        if ((counted?.tries.indexOf(tried) ?? 0) >= most) return { until };
      }
      return undefined;
    },
    async forgive({ attempt, ...guess }) {
      const tried = vault.hash(attempt);
      for (const { _id } of windowsOf(guess)) await documents.update({ _id }, { $pull: { tries: tried } });
    },
    async clean() {
      await documents.remove({ until: { $lte: clock().getTime() } });
    },
  };
}
