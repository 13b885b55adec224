import { readFile } from 'node:fs/promises';
import type { Area, Entry, KnowledgeFile, Office, Texts } from '../model.ts';

/** Meghpur: a city that does not exist, with the services that citizens of real ones ask for. */
export const sampleCityName: Texts = {
  en: 'Meghpur',
  bn: 'মেঘপুর',
  es: 'Meghpur',
  hi: 'मेघपुर',
  ar: 'ميغبور',
};

/** The files of `entries/`, most asked first: a menu shows the departments in this order. */
export const sampleTopics = [
  'records',
  'identity',
  'passports',
  'welfare',
  'health',
  'water',
  'waste',
  'education',
  'transport',
  'land',
  'police',
  'tax',
  'trade',
  'streets',
  'planning',
  'safety',
  'legal',
  'community',
  'life-events',
  'articles',
];

/**
 * The sample city as one knowledge file, joined from the JSON files beside this one: `entries/` has a file a topic.
 * It is as untrusted as any other file: whoever imports it checks it by `knowledge/schema.ts`.
 */
export async function readSampleCity(): Promise<KnowledgeFile> {
  const [entries, { offices }, { areas }] = await Promise.all([
    readEntries(),
    readJson<{ offices: Office[] }>('offices.json'),
    readJson<{ areas: Area[] }>('areas.json'),
  ]);
  return { version: 1, entries, offices, areas };
}

async function readEntries(): Promise<Entry[]> {
  const files = await Promise.all(sampleTopics.map((topic) => readJson<{ entries: Entry[] }>(`entries/${topic}.json`)));
  return files.flatMap(({ entries }) => entries);
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));
}
