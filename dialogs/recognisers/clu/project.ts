import type { Examples, Phrases } from '../examples/examples.ts';
import { ENTITIES, type ListEntity, REFERENCE } from './entities.ts';
import { INTENTS, NO_INTENT } from './intents.ts';

/** A project file as Azure's conversational language understanding imports it (version 2022-10-01-preview). */
export interface CluProject {
  projectFileVersion: string;
  stringIndexType: 'Utf16CodeUnit';
  metadata: {
    projectKind: 'Conversation';
    projectName: string;
    multilingual: boolean;
    description: string;
    language: string;
    settings: { confidenceThreshold: number };
  };
  assets: {
    projectKind: 'Conversation';
    intents: { category: string }[];
    entities: CluEntity[];
    utterances: CluUtterance[];
  };
}

export interface CluEntity {
  category: string;
  compositionSetting: 'combineComponents';
  list?: { sublists: { listKey: string; synonyms: { language: string; values: string[] }[] }[] };
  regex?: { expressions: { regexKey: string; language: string; regexPattern: string }[] };
}

export interface CluUtterance {
  text: string;
  intent: string;
  language: string;
  dataset: 'Train' | 'Test';
  entities: { category: string; offset: number; length: number }[];
}

/** A question that the knowledge base answers, as somebody would ask it. */
export interface ExampleQuestion {
  text: string;
  language: string;
}

/** Longer ones are refused, and so is a project of more utterances (the lowest figure that Azure's pages name). */
const LONGEST = 500;
const MOST_UTTERANCES = 25_000;
const QUESTION = 'Question';

/** Our examples as a project that a city can import and train. `questions` teach what goes to the search. */
export function exportProject(
  projectName: string,
  examples: Record<string, Examples>,
  questions: ExampleQuestion[],
): CluProject {
  const utterances = onceEach([
    ...INTENTS.flatMap(({ name, phrases }) =>
      Object.entries(examples).flatMap(([language, one]) =>
        phrases(one).flatMap((list) => split(list).map((text) => utteranceOf(text, name, language))),
      ),
    ),
    ...questions.map(({ text, language }) => utteranceOf(text, QUESTION, language)),
  ]);
  return {
    projectFileVersion: '2022-10-01-preview',
    stringIndexType: 'Utf16CodeUnit',
    metadata: {
      projectKind: 'Conversation',
      projectName,
      multilingual: true,
      description: 'What citizens mean: made by "npm run clu -- export" from the examples of Right Door',
      language: cluLanguage('en'),
      settings: { confidenceThreshold: 0 },
    },
    assets: {
      projectKind: 'Conversation',
      intents: [...INTENTS.map(({ name }) => name), NO_INTENT].map((category) => ({ category })),
      entities: [...ENTITIES.map((entity) => listOf(entity, examples)), referenceOf(examples)],
      utterances: asManyAsFit(utterances),
    },
  };
}

/** The service's tag for a language; romanised writing goes with the language that it is. */
export function cluLanguage(language: string): string {
  const base = language.slice(0, 2);
  return base === 'en' ? 'en-us' : base;
}

function utteranceOf(text: string, intent: string, language: string): CluUtterance {
  return { text: text.slice(0, LONGEST), intent, language: cluLanguage(language), dataset: 'Train', entities: [] };
}

function listOf({ name, lists }: ListEntity, examples: Record<string, Examples>): CluEntity {
  const byKey = new Map<string, Map<string, string[]>>();
  for (const [language, one] of Object.entries(examples))
    for (const [key, phrases] of Object.entries(lists(one))) {
      const synonyms = byKey.get(key) ?? new Map<string, string[]>();
      const values = [...(synonyms.get(cluLanguage(language)) ?? []), ...split(phrases)];
      byKey.set(key, synonyms.set(cluLanguage(language), [...new Set(values)]));
    }
  const sublists = [...byKey].map(([listKey, synonyms]) => ({
    listKey,
    synonyms: [...synonyms].map(([language, values]) => ({ language, values })).filter(({ values }) => values.length),
  }));
  return { category: name, compositionSetting: 'combineComponents', list: { sublists } };
}

function referenceOf(examples: Record<string, Examples>): CluEntity {
  const languages = [...new Set(Object.keys(examples).map(cluLanguage))];
  const expressions = languages.map((language) => ({
    regexKey: `reference-${language}`,
    language,
    regexPattern: REFERENCE.pattern,
  }));
  return { category: REFERENCE.name, compositionSetting: 'combineComponents', regex: { expressions } };
}

/** One text with two intents teaches neither; the first stays. */
function onceEach(utterances: CluUtterance[]): CluUtterance[] {
  const seen = new Set<string>();
  return utterances.filter(({ text, language }) => {
    const key = `${language} ${text.toLowerCase()}`;
    return text !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Of a large city's questions some, evenly taken: all examples of the other intents are needed. */
function asManyAsFit(utterances: CluUtterance[]): CluUtterance[] {
  const others = utterances.filter(({ intent }) => intent !== QUESTION);
  const questions = utterances.filter(({ intent }) => intent === QUESTION);
  const room = MOST_UTTERANCES - others.length;
  if (questions.length <= room) return utterances;
  const step = questions.length / room;
  return [...others, ...Array.from({ length: room }, (_, i) => questions[Math.floor(i * step)] ?? [])].flat();
}

function split(phrases: Phrases): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
