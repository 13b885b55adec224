import { createHash } from 'node:crypto';
import { type Collection, DuplicateError } from '../../store/store.ts';
import type { Gap, GroupDocument } from './gap.ts';
import { alikeness, createWordReader, type TellingWord, type WordReader } from './tellingWords.ts';

/** So alike a question must be to one of a group's examples. One word of three may differ, one of two may not. */
const ALIKE = 0.7;
/** So many groups are looked at for each telling word, the largest first; and so many words. */
const LOOKED_AT = 20;
const MOST_KEYS = 6;
const MOST_EXAMPLES = 5;

/** Puts questions into groups as they come. */
export interface Grouping {
  /** The group that a question belongs to; made when there is none. */
  groupOf(gap: Omit<Gap, 'group'>): Promise<string>;
  /** Keeps the question as an example, while there are few and it says it in its own words. */
  addExample(gap: Gap): Promise<void>;
}

export function createGrouping(groups: Collection<GroupDocument>): Grouping {
  let reader: WordReader | undefined;
  /** Reading the tables of words takes some milliseconds: done when the first question comes. */
  const wordsOf = ({ question, language }: Pick<Gap, 'question' | 'language'>) =>
    (reader ??= createWordReader()).read(question, language);

  async function likest(words: TellingWord[]): Promise<string | undefined> {
    const found = await Promise.all(
      keysOf(words).map((key) => groups.find({ keys: key }, { sort: { count: -1, _id: 1 }, limit: LOOKED_AT })),
    );
    return likestOf(words, found.flat())?._id;
  }

  return {
    async groupOf(gap) {
      const words = wordsOf(gap);
      const known = await likest(words);
      if (known !== undefined) return known;
      const group = newGroup(gap, words);
      try {
        await groups.insert(group);
      } catch (error) {
        // Another node met the same question at the same moment.
        if (!(error instanceof DuplicateError)) throw error;
      }
      return group._id;
    },
    async addExample(gap) {
      const words = wordsOf(gap);
      const example = exampleOf(gap, words);
      await groups.update(
        {
          _id: gap.group,
          [`examples.${MOST_EXAMPLES - 1}`]: { $exists: false },
          'examples.says': { $ne: says(words) },
        },
        { $push: { examples: { $each: [example], $slice: MOST_EXAMPLES } } },
      );
    },
  };
}

/** The group that is most like a question, when one is like it at all. */
export function likestOf(words: TellingWord[], groups: GroupDocument[]): GroupDocument | undefined {
  let best: { group: GroupDocument; alike: number } | undefined;
  for (const group of groups) {
    const alike = Math.max(...group.examples.map((example) => alikeness(words, example.words)));
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { group, alike };
  }
  return best?.group;
}

function keysOf(words: TellingWord[]): string[] {
  return words.slice(0, MOST_KEYS).map(({ name }) => name);
}

/** Questions that say the same, whatever the order and the small words. */
function says(words: TellingWord[]): string {
  return words
    .map(({ word }) => word)
    .sort()
    .join(' ');
}

function exampleOf({ question, language }: Pick<Gap, 'question' | 'language'>, words: TellingWord[]) {
  return { question, language, words, says: says(words) };
}

/** Its id follows from its words, so that two nodes make the same one. */
function newGroup(gap: Omit<Gap, 'group'>, words: TellingWord[]): GroupDocument {
  const _id = createHash('sha256').update(keysOf(words).sort().join(' ')).digest('base64url').slice(0, 16);
  return {
    _id,
    keys: keysOf(words),
    examples: [exampleOf(gap, words)],
    languages: [gap.language],
    told: [],
    count: 0,
    kinds: {},
    firstDay: gap.day,
    lastDay: gap.day,
    isOpen: true,
  };
}
