import type { Clock } from '../store/clock.ts';
import { createAnswering } from './answer.ts';
import { createEmergencyWatch, type EmergencyWatch } from './emergency/emergencyWatch.ts';
import { createHours } from './hours.ts';
import type { Knowledge } from './knowledge.ts';
import { chooseMenu } from './menu.ts';
import type { Place } from './outcome.ts';
import type { KnowledgeRepository } from './repository.ts';
import { createShelf, type KnowledgeLog, type Shelf } from './shelf.ts';

export interface KnowledgeParts {
  repository: KnowledgeRepository;
  clock: Clock;
  defaultLanguage: string;
  /** For offices that name no zone, and for the days on which an entry is valid. */
  timeZone: string;
  log: KnowledgeLog;
  emergencies?: EmergencyWatch;
}

/** The knowledge base in memory. It follows what is published, by this process or another. */
export async function createKnowledge(parts: KnowledgeParts): Promise<Knowledge> {
  return knowledgeOver(await createShelf(parts.repository, parts.log), parts);
}

/** What answers from a shelf. */
export function knowledgeOver(shelf: Shelf, parts: Omit<KnowledgeParts, 'repository' | 'log'>): Knowledge {
  const { clock, defaultLanguage, timeZone } = parts;
  const hours = createHours(timeZone);
  const emergencies = parts.emergencies ?? createEmergencyWatch();
  const answering = createAnswering({ shelf, hours, emergencies, defaultLanguage });

  function placeAt(lat: number, lon: number): Place {
    const area = shelf.now().gazetteer.at({ lat, lon });
    return { position: { lat, lon }, ...(area ? { areaId: area.id } : {}) };
  }

  return {
    ask: async (question) => answering.ask(question),
    answer: (entryId, circumstances) => answering.answer(entryId, circumstances),
    doors: (entryId, circumstances) => answering.doors(entryId, circumstances),
    findPlace: (text) => shelf.now().gazetteer.find(text),
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
    close: () => shelf.close(),
  };
}
