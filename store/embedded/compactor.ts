import { compact } from './compaction.ts';
import type { Disk } from './disk.ts';
import type { Journal } from './journal.ts';
import type { Tables } from './tables.ts';

/** Decides when the files are compacted, and sees to it that this happens once at a time. */
export interface Compactor {
  /** To be called after every group of changes. */
  consider(): void;
  /** Gives up what is under way, and begins no more. */
  stop(): Promise<void>;
}

export interface CompactorOptions {
  disk: Disk;
  folder: string;
  tables: Tables;
  /** The number of the journal that is written on at the beginning. */
  number: number;
  /** Length of all files that are not that journal. */
  oldBytes: number;
  /** No compaction while the files are shorter than this. */
  fromBytes: number;
  journal: Pick<Journal<unknown>, 'length' | 'rotate' | 'settled'>;
  /** How many groups have failed so far. */
  failures(): number;
  onError(error: unknown): void;
}

/** Files so many times as long as what they hold are worth the work. */
const WORTH_IT = 3;

/** After a compaction that failed the files may grow by so much before the next try. */
const MORE_PATIENCE = 1.5;

export function createCompactor(options: CompactorOptions): Compactor {
  const { tables, journal, fromBytes } = options;
  let { number, oldBytes } = options;
  let patience = fromBytes;
  let isStopped = false;
  let running: Promise<void> | undefined;

  async function run(bytes: number): Promise<void> {
    const failuresBefore = options.failures();
    const isCancelled = (): boolean => isStopped || options.failures() !== failuresBefore;
    // Whatever becomes of it: the journal's own length starts anew with the rotation, and what it was belongs to the old.
    const rotate = async (path: string): Promise<void> => {
      await journal.rotate(path);
      oldBytes = bytes;
    };
    try {
      await compact({
        ...options,
        tables: tables.all(),
        number: ++number,
        rotate,
        settled: () => journal.settled(),
        isCancelled,
      });
      if (isCancelled()) return;
      oldBytes = tables.liveBytes();
      patience = fromBytes;
    } catch (error) {
      patience = bytes * MORE_PATIENCE;
      options.onError(error);
    }
  }

  return {
    consider() {
      const bytes = oldBytes + journal.length();
      if (running || isStopped || bytes < patience || bytes < WORTH_IT * tables.liveBytes()) return;
      running = run(bytes).finally(() => {
        running = undefined;
      });
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
