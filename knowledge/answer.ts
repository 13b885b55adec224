import type { Calibrated } from './calibrated.ts';
import { createDecide, type Decision } from './decide.ts';
import { orderDoors } from './doors.ts';
import type { EmergencyWatch } from './emergency/emergencyWatch.ts';
import type { Topic } from './emergency/words/emergencyWords.ts';
import type { Hours } from './hours.ts';
import type { Circumstances, Question } from './knowledge.ts';
import type { Day, Entry } from './model.ts';
import type { Answer, Door, Outcome, Place } from './outcome.ts';
import type { SearchResult } from './search/index.ts';
import type { Alike } from './search/meaning/vectorIndex.ts';
import type { SearchOptions } from './search/searchIndex.ts';
import { commonWords } from './search/words/words.ts';
import type { Shelf } from './shelf.ts';
import { isSameLanguage, nearestLanguage } from './texts.ts';

export interface AnsweringParts {
  shelf: Shelf;
  hours: Hours;
  emergencies: EmergencyWatch;
  defaultLanguage: string;
  /** What the city's own questions taught, where it let them. */
  calibrated?: Calibrated | undefined;
}

export interface Answering {
  /** `alike` is what a model of meanings says to the question, where there is one. */
  ask(question: Question, alike?: Alike): Outcome;
  answer(entryId: string, circumstances: Circumstances): Answer | undefined;
  doors(entryId: string, circumstances: Circumstances): Door[];
  /** Every entry that may answer at a moment. */
  answerable(at: Date): Entry[];
}

const RANKED = 10;
/** Surer answers are no danger put in words that nobody thought of. */
const SURE = 0.6;
/** Of 523 dangers none that sounds calm has an answer as sure; what only has their words has one of .82 and more. */
const SURE_BESIDE_DANGER = 0.8;
/** In log-odds: none of the sample city's questions sounds half as much like danger. */
const DANGER_IN_NO_WORDS = 0.5;

/** From a question to an outcome, in the order in which it is done: danger first, then search, then decide. */
export function createAnswering(parts: AnsweringParts): Answering {
  const { shelf, hours, emergencies, defaultLanguage, calibrated } = parts;
  const decide = createDecide(commonWords());

  function ask(question: Question, alike?: Alike): Outcome {
    const topic = emergencies.topicOf(question.text);
    if (topic && !emergencies.soundsCalm(question.text, topic)) return { kind: 'emergency', topic };
    const found = search(question.text, { language: question.language, limit: RANKED, alike });
    const ranked = question.not ? found.ranked.filter(({ id }) => !question.not?.includes(id)) : found.ranked;
    const decision = decide(question.text, { ...found, ranked }, (id) => answerableEntry(id, question.now));
    const danger = dangerOf(question.text, decision, topic);
    if (danger) return { kind: 'emergency', topic: danger };
    if (decision.kind === 'none') return asNone(decision, question);
    if (decision.kind === 'choice') return decision;
    return { kind: 'answer', answer: compose(decision.entry, question), confidence: decision.confidence };
  }

  function search(text: string, options: SearchOptions & { limit: number }): SearchResult {
    return calibrated?.search(shelf.now(), text, options) ?? shelf.now().index.search(text, options);
  }

  function asNone({ near, alone, isGuess = false }: Extract<Decision, { kind: 'none' }>, question: Question): Outcome {
    return { kind: 'none', near, ...(alone ? { alone: compose(alone, question), isGuess } : {}) };
  }

  /**
   * Words of danger that sound calm ("where is the burning ghat") are none where the answer is sure; danger in words that
   * nobody thought of is better said once too often where no answer is.
   */
  function dangerOf(text: string, decision: Decision, topic: Topic | undefined): Topic | undefined {
    const confidence = decision.kind === 'answer' ? decision.confidence : 0;
    if (topic) return confidence >= SURE_BESIDE_DANGER ? undefined : topic;
    if (confidence >= SURE) return undefined;
    return emergencies.soundsLikeDanger(text, DANGER_IN_NO_WORDS) ? 'other' : undefined;
  }

  function compose(entry: Entry, circumstances: Circumstances): Answer {
    const [door] = doorsOf(entry, circumstances);
    const language =
      nearestLanguage(Object.keys(entry.names), circumstances.language, defaultLanguage) ?? defaultLanguage;
    return {
      entry,
      language,
      isOtherLanguage: !isSameLanguage(language, circumstances.language),
      ...(door ? { door } : {}),
      officeCount: officesOf(entry).length,
      isPastReview: entry.reviewBy !== undefined && entry.reviewBy < todayFor(entry, circumstances.now),
      related: (entry.related ?? []).flatMap((id) => answerableEntry(id, circumstances.now) ?? []),
    };
  }

  function doorsOf(entry: Entry, { place, now }: Circumstances): Door[] {
    const { areas } = shelf.now();
    const ways = orderDoors(officesOf(entry), place && withArea(place), (id) => areas.get(id));
    return ways.map((way) => ({ ...way, open: hours.openState(way.office, now) }));
  }

  /** A position alone belongs to the area whose position is nearest. */
  function withArea(place: Place): Place {
    if (place.areaId !== undefined || !place.position) return place;
    const area = shelf.now().gazetteer.at(place.position);
    return area ? { ...place, areaId: area.id } : place;
  }

  function officesOf({ offices = [] }: Entry) {
    return offices.flatMap((id) => shelf.now().offices.get(id) ?? []);
  }

  function answerableEntry(id: string, at: Date): Entry | undefined {
    const entry = shelf.now().entries.get(id);
    return entry && isAnswerable(entry, () => todayFor(entry, at)) ? entry : undefined;
  }

  function todayFor(entry: Entry, at: Date): Day {
    return hours.today(at, officesOf(entry)[0]);
  }

  return {
    ask,
    answer(entryId, circumstances) {
      const entry = answerableEntry(entryId, circumstances.now);
      return entry && compose(entry, circumstances);
    },
    doors(entryId, circumstances) {
      const entry = answerableEntry(entryId, circumstances.now);
      return entry ? doorsOf(entry, circumstances) : [];
    },
    answerable: (at) => [...shelf.now().entries.keys()].flatMap((id) => answerableEntry(id, at) ?? []),
  };
}

/** Published, and not before its first or after its last day. */
function isAnswerable({ status, validFrom, validTo }: Entry, today: () => Day): boolean {
  return status === 'published' && (!validFrom || validFrom <= today()) && (!validTo || today() <= validTo);
}
