import type { Clock } from '../store/clock.ts';
import { createAnswering } from './answer.ts';
import type { Calibrated } from './calibrated.ts';
import { createEmergencyWatch, type EmergencyWatch } from './emergency/emergencyWatch.ts';
import { createHours } from './hours.ts';
import type { Knowledge, Question } from './knowledge.ts';
import { chooseMenu } from './menu.ts';
import type { Place } from './outcome.ts';
import type { KnowledgeRepository } from './repository.ts';
import type { Meaning } from './search/meaning/meaning.ts';
import type { Alike } from './search/meaning/vectorIndex.ts';
import { createShelf, type KnowledgeLog, type Shelf } from './shelf.ts';
import { teachMeaning } from './teachMeaning.ts';

export interface KnowledgeParts {
  repository: KnowledgeRepository;
  clock: Clock;
  defaultLanguage: string;
  /** For offices that name no zone, and for the days on which an entry is valid. */
  timeZone: string;
  log: KnowledgeLog;
  emergencies?: EmergencyWatch;
  /** A second opinion on what a question means; closed by whoever opened it. */
  meaning?: Meaning | undefined;
  /** What the city's own questions taught; closed by whoever opened it. */
  calibrated?: Calibrated | undefined;
}

/** The knowledge base in memory. It follows what is published, by this process or another. */
export async function createKnowledge(parts: KnowledgeParts): Promise<Knowledge> {
  const { repository, log, meaning } = parts;
  const knowledge = knowledgeOver(await createShelf(repository, log), parts);
  const stopTeaching = meaning && teachMeaning(meaning, repository, log);
  return {
    ...knowledge,
    close() {
      stopTeaching?.();
      knowledge.close();
    },
  };
}

/** What answers from a shelf. */
export function knowledgeOver(shelf: Shelf, parts: Omit<KnowledgeParts, 'repository' | 'log'>): Knowledge {
  const { clock, defaultLanguage, timeZone, meaning, calibrated } = parts;
  const hours = createHours(timeZone);
  const emergencies = parts.emergencies ?? createEmergencyWatch();
  const answering = createAnswering({ shelf, hours, emergencies, defaultLanguage, calibrated });

  function placeAt(lat: number, lon: number): Place {
    const area = shelf.now().gazetteer.at({ lat, lon });
    return { position: { lat, lon }, ...(area ? { areaId: area.id } : {}) };
  }

  /** Danger waits for nobody. */
  async function alikeTo({ text, now }: Question): Promise<Alike | undefined> {
    return meaning && !emergencies.topicOf(text) ? meaning.alike(text, now) : undefined;
  }

  return {
    ask: async (question) => answering.ask(question, await alikeTo(question)),
    answer: (entryId, circumstances) => answering.answer(entryId, circumstances),
    doors: (entryId, circumstances) => answering.doors(entryId, circumstances),
    findPlace: (text) => shelf.now().gazetteer.find(text),
    officeNamed: (text) => shelf.now().officeNames.find(text),
    officeHolding: (words) => shelf.now().officeNames.holding(words),
    placeAt,
    openState(officeId, at) {
      const office = shelf.now().offices.get(officeId);
      return office && hours.openState(office, at);
    },
    dayHours(officeId, at, daysAhead) {
      const office = shelf.now().offices.get(officeId);
      return office && hours.dayHours(office, at, daysAhead);
    },
    entry: (id) => shelf.now().entries.get(id),
    office: (id) => shelf.now().offices.get(id),
    area: (id) => shelf.now().areas.get(id),
    menu: (limit) => chooseMenu(answering.answerable(clock()), limit),
    everything: () => shelf.everything(),
    async warmUp() {
      // Danger waits for nobody.
      await emergencies.warmUp();
      await shelf.now().words.warmUp();
      await shelf.now().index.warmUp();
    },
    close: () => shelf.close(),
  };
}
