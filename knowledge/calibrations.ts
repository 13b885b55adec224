import type { Clock } from '../store/clock.ts';
import type { Store, Stored } from '../store/store.ts';
import type { Calibration } from './search/asked/calibration.ts';

/** What the city's answered questions taught, until it is taught anew or forgotten. */
export interface Calibrations {
  read(): Promise<Calibration | undefined>;
  keep(calibration: Calibration, by: string): Promise<void>;
  forget(by: string): Promise<void>;
  /** Tells of every change, by this process or another. Returns how to stop. */
  follow(onChange: () => void): () => void;
}

interface Kept extends Stored {
  by: string;
  /** Epoch ms. */
  at: number;
  calibration?: Calibration;
}

/** One document. Forgotten, it stays empty: others are told of what changes, not of what is gone. */
const ID = 'city';

export function createCalibrations(store: Store, clock: Clock): Calibrations {
  const kept = store.collection<Kept>('knowledgeCalibration');
  return {
    read: async () => (await kept.findOne({ _id: ID }))?.calibration,
    keep: (calibration, by) => kept.replace({ _id: ID, by, at: clock().getTime(), calibration }),
    forget: (by) => kept.replace({ _id: ID, by, at: clock().getTime() }),
    follow: (onChange) => kept.watch(onChange),
  };
}
