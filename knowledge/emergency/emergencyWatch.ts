import { tokenise } from '../search/tokens.ts';
import { commonWords } from '../search/words/words.ts';
import { createHearing } from './hearing.ts';
import { type Heard, matches, type Pattern, readPatterns } from './pattern.ts';
import { type EmergencyWords, type Topic, TOPICS } from './words/emergencyWords.ts';
import { EMERGENCY_WORDS } from './words/index.ts';

/** Tells danger that happens now from words that only sound like it. */
export interface EmergencyWatch {
  /** What kind of danger a message tells of, if it does. */
  topicOf(text: string): Topic | undefined;
}

type Meaning = { kind: 'urgent' | 'likely'; topic: Topic } | { kind: 'harmless' | 'past' };
/** With the place of its first word in the message. */
type Sign = Meaning & { at: number };

/** Told of at once, even as something of last week: they may go on. */
const LASTING: ReadonlySet<Topic> = new Set<Topic>(['violence', 'suicide', 'child']);
/** What is said further off than so many words belongs to something else. */
const NEAR = 12;
/** A longer message is a story; danger is told in its beginning. */
const LISTENED_TO = 200;

export function createEmergencyWatch(words: EmergencyWords[] = EMERGENCY_WORDS): EmergencyWatch {
  const rules = words.flatMap(rulesOf);
  const small = new Set([...commonWords(), ...words.flatMap(({ between }) => tokenise(between))]);
  const others = new Set([...small, ...words.flatMap(({ notMisspelt }) => tokenise(notMisspelt))]);
  const vocabulary = new Set(rules.flatMap(({ pattern }) => pattern.slots.flatMap((slot) => [...slot.words])));
  const hear = createHearing(vocabulary, (word) => others.has(word));
  const index = indexByFirst(rules);

  return {
    topicOf(text) {
      const message = tokenise(text).slice(0, LISTENED_TO).map(hear);
      return decide(message.flatMap((_, at) => meaningsAt(message, at).map((meaning) => ({ ...meaning, at }))));
    },
  };

  function meaningsAt(message: Heard[], at: number): Meaning[] {
    const first = message[at];
    if (!first) return [];
    return index
      .candidates(first)
      .filter(({ pattern }) => matches(pattern, message, at, (word) => small.has(word)))
      .map(({ meaning }) => meaning);
  }
}

function decide(signs: Sign[]): Topic | undefined {
  const topics = signs.flatMap((sign) => {
    if (!('topic' in sign)) return [];
    const isNear = (kind: Meaning['kind']) =>
      signs.some((other) => other.kind === kind && Math.abs(other.at - sign.at) <= NEAR);
    if (sign.kind === 'likely' && isNear('harmless')) return [];
    return isNear('past') && !LASTING.has(sign.topic) ? [] : [sign.topic];
  });
  return TOPICS.find((topic) => topics.includes(topic));
}

interface Rule {
  pattern: Pattern;
  meaning: Meaning;
}

function rulesOf({ groups, urgent, likely, harmless, past }: EmergencyWords): Rule[] {
  const read = (lines: string | undefined, meaning: Meaning) =>
    readPatterns(lines ?? '', groups).map((pattern) => ({ pattern, meaning }));
  return [
    ...TOPICS.flatMap((topic) => read(urgent[topic], { kind: 'urgent', topic })),
    ...TOPICS.flatMap((topic) => read(likely[topic], { kind: 'likely', topic })),
    ...read(harmless, { kind: 'harmless' }),
    ...read(past, { kind: 'past' }),
  ];
}

/** Rules by the first word of their pattern, so that a message meets only the few that may fit it. */
function indexByFirst(rules: Rule[]): { candidates(heard: Heard): Rule[] } {
  const byWord = new Map<string, Rule[]>();
  const byStem: { stem: string; rule: Rule }[] = [];
  for (const rule of rules) {
    const [first] = rule.pattern.slots;
    for (const word of first?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    for (const stem of first?.stems ?? []) byStem.push({ stem, rule });
  }
  return {
    candidates: ({ word, meant }) => [
      ...[word, ...meant].flatMap((one) => byWord.get(one) ?? []),
      ...byStem.filter(({ stem }) => word.startsWith(stem)).map(({ rule }) => rule),
    ],
  };
}
