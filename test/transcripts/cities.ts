import type { KnowledgeFile } from '../../knowledge/model.ts';
import { readSampleCity } from '../../knowledge/sample/index.ts';
import { LARKHAVEN, LARKHAVEN_NOW } from './larkhaven.ts';

/** The cities in which talks take place; each has a folder of transcripts by its name. */
export const CITIES: Record<'larkhaven' | 'meghpur', { read(): Promise<KnowledgeFile>; now: Date; timeZone: string }> =
  {
    larkhaven: { read: async () => LARKHAVEN, now: LARKHAVEN_NOW, timeZone: 'Asia/Dhaka' },
    meghpur: { read: readSampleCity, now: LARKHAVEN_NOW, timeZone: 'Asia/Dhaka' },
  };
