import { tokenise } from '../search/tokens.ts';
import { commonWords } from '../search/words/words.ts';
import { createHearing } from './hearing.ts';
import { dangerSense } from './sense.ts';
import { createPatternReader, type Heard, matches, type Pattern, type Slot } from './pattern.ts';
import { type EmergencyWords, type Topic, TOPICS } from './words/emergencyWords.ts';
import { EMERGENCY_WORDS } from './words/index.ts';

/** Tells danger that happens now from words that only sound like it. */
export interface EmergencyWatch {
  /** What kind of danger a message tells of, if it does. */
  topicOf(text: string): Topic | undefined;
  /**
   * Whether a message without any known word of danger sounds like it: to be asked where nothing else explains it for sure.
   * `least` is how much, in log-odds (0).
   */
  soundsLikeDanger(text: string, least?: number): boolean;
  /** Whether a message with words of danger sounds like none at all. Never of violence, despair and children. */
  soundsCalm(text: string, topic: Topic): boolean;
  /** Learns in slices what the first doubtful message would otherwise wait for. */
  warmUp(): Promise<void>;
}

type Meaning = { kind: 'urgent' | 'likely'; topic: Topic } | { kind: 'harmless' | 'spared' | 'past' };
/** With the place of its first word in the message. */
type Sign = Meaning & { at: number };

/** Told of at once, even as something of last week: they may go on. */
const LASTING: ReadonlySet<Topic> = new Set<Topic>(['violence', 'suicide', 'child']);
/** What is said further off than so many words belongs to something else. */
const NEAR = 12;
/** The words that are spared stand in the pattern that spares them, or just behind it. */
const WITHIN = 5;
/** A longer message is a story; danger is told in its beginning. */
const LISTENED_TO = 200;
/** In log-odds. */
const CALM = -2.5;
/** Fewer words may mean anything. */
const FEWEST_WORDS = 3;
/** More than any slot has words. */
const VAGUE = 1000;

/** Its words are read when the first message comes, or before. */
export function createEmergencyWatch(words: EmergencyWords[] = EMERGENCY_WORDS): EmergencyWatch {
  let known: Ear | undefined;
  const ear = () => (known ??= createEar(words));

  return {
    topicOf(text) {
      const { dangersIn, reliefsIn, listen } = ear();
      const message = listen(text);
      const signs = dangersIn(message);
      return signs.length ? decide([...signs, ...reliefsIn(message)]) : undefined;
    },
    soundsLikeDanger(text, least = 0) {
      const { reliefsIn, listen } = ear();
      const message = listen(text);
      if (message.length < FEWEST_WORDS || reliefsIn(message).length) return false;
      return dangerSense.of(text) > least;
    },
    soundsCalm: (text, topic) => !LASTING.has(topic) && dangerSense.of(text) < CALM,
    async warmUp() {
      ear();
      await dangerSense.warmUp();
    },
  };
}

interface Ear {
  listen(text: string): Heard[];
  dangersIn(message: Heard[]): Sign[];
  /** What takes the danger out of a message. */
  reliefsIn(message: Heard[]): Sign[];
}

function createEar(words: EmergencyWords[]): Ear {
  const rules = words.flatMap(rulesOf);
  const small = new Set([...commonWords(), ...words.flatMap(({ between }) => tokenise(between))]);
  const others = new Set([...small, ...words.flatMap(({ notMisspelt }) => tokenise(notMisspelt))]);
  const vocabulary = new Set(rules.flatMap(({ pattern }) => pattern.slots.flatMap((slot) => [...slot.words])));
  const hear = createHearing(vocabulary, (word) => others.has(word));
  const isSmall = (word: string) => small.has(word);
  const signsOf = (some: Rule[]) => {
    const index = indexByRarest(some, small);
    return (message: Heard[]) => signsIn(message, index, isSmall);
  };
  return {
    listen: (text) => tokenise(text).slice(0, LISTENED_TO).map(hear),
    dangersIn: signsOf(rules.filter(({ meaning }) => 'topic' in meaning)),
    reliefsIn: signsOf(rules.filter(({ meaning }) => !('topic' in meaning))),
  };
}

/** Only rules whose rarest word was heard are looked at, from every place where they might begin. */
function signsIn(message: Heard[], index: RuleIndex, isSmall: (word: string) => boolean): Sign[] {
  const tried = new Set<Rule>();
  const signs: Sign[] = [];
  for (const heard of message)
    for (const rule of index.candidates(heard)) {
      if (tried.has(rule)) continue;
      tried.add(rule);
      for (let at = 0; at < message.length; at++)
        if (matches(rule.pattern, message, at, isSmall)) signs.push({ ...rule.meaning, at });
    }
  return signs;
}

function decide(signs: Sign[]): Topic | undefined {
  const topics = signs.flatMap((sign) => {
    if (!('topic' in sign)) return [];
    const isNear = (kind: Meaning['kind'], most = NEAR) =>
      signs.some((other) => other.kind === kind && Math.abs(other.at - sign.at) <= most);
    if (isNear('spared', WITHIN)) return [];
    if (sign.kind === 'likely' && isNear('harmless')) return [];
    return isNear('past') && !LASTING.has(sign.topic) ? [] : [sign.topic];
  });
  return TOPICS.find((topic) => topics.includes(topic));
}

interface Rule {
  pattern: Pattern;
  meaning: Meaning;
}

function rulesOf({ groups, urgent, likely, harmless, spared, past }: EmergencyWords): Rule[] {
  const readPatterns = createPatternReader(groups);
  const read = (lines: string | undefined, meaning: Meaning) =>
    readPatterns(lines ?? '').map((pattern) => ({ pattern, meaning }));
  return [
    ...TOPICS.flatMap((topic) => read(urgent[topic], { kind: 'urgent', topic })),
    ...TOPICS.flatMap((topic) => read(likely[topic], { kind: 'likely', topic })),
    ...read(harmless, { kind: 'harmless' }),
    ...read(spared, { kind: 'spared' }),
    ...read(past, { kind: 'past' }),
  ];
}

interface RuleIndex {
  candidates(heard: Heard): Rule[];
}

/** Rules by the words of their most telling slot, so that a message meets only the few that may fit it. */
function indexByRarest(rules: Rule[], small: ReadonlySet<string>): RuleIndex {
  const byWord = new Map<string, Rule[]>();
  const byStart = new Map<string, { stem: string; rule: Rule }[]>();
  for (const rule of rules) {
    const slot = rarestSlot(rule.pattern, small);
    for (const word of slot?.words ?? []) put(byWord, word, rule);
    for (const stem of slot?.stems ?? []) put(byStart, stem.charAt(0), { stem, rule });
  }
  return {
    candidates({ word, meant }) {
      const exact = [word, ...meant].flatMap((one) => byWord.get(one) ?? []);
      const begun = (byStart.get(word.charAt(0)) ?? []).filter(({ stem }) => word.startsWith(stem));
      return begun.length ? [...exact, ...begun.map(({ rule }) => rule)] : exact;
    },
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

/** The slot with the fewest words; one with small words in it tells the least. */
function rarestSlot({ slots }: Pattern, small: ReadonlySet<string>): Slot | undefined {
  let rarest: { slot: Slot; weight: number } | undefined;
  for (const slot of slots) {
    const isVague = [...slot.words].some((word) => small.has(word));
    const weight = slot.words.size + slot.stems.length + (isVague ? VAGUE : 0);
    if (weight < (rarest?.weight ?? Infinity)) rarest = { slot, weight };
  }
  return rarest?.slot;
}
