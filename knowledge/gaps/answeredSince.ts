import type { Collection } from '../../store/store.ts';
import { maskNumbers } from '../maskNumbers.ts';
import type { GroupDocument } from './gap.ts';
import { likestOf } from './grouping.ts';
import { createWordReader, type WordReader } from './tellingWords.ts';

/** A question that an entry answered. */
export interface AnsweredQuestion {
  question: string;
  language: string;
  entryId: string;
  at: Date;
}

/** With a store that is away for long, what came first is kept; the rest is not counted. */
const MOST_NOTED = 20_000;

/**
 * Counts how often what a finished gap asks for was asked again and answered by the entry that closed it. A turn waits for
 * nothing: questions are held in memory until the next `flush`, compared with the gaps, and forgotten.
 */
export function createAnsweredSince(groups: Collection<GroupDocument>) {
  let reader: WordReader | undefined;
  let noted: AnsweredQuestion[] = [];

  return {
    answered(question: AnsweredQuestion): void {
      if (noted.length < MOST_NOTED) noted.push(question);
    },
    async flush(): Promise<void> {
      const taken = noted;
      noted = [];
      try {
        for (const [group, answered] of await countByGroup(taken)) await add(group, answered);
      } catch (error) {
        noted = [...taken, ...noted].slice(0, MOST_NOTED);
        throw error;
      }
    },
  };

  async function countByGroup(questions: AnsweredQuestion[]): Promise<Map<GroupDocument, number>> {
    const counts = new Map<GroupDocument, number>();
    const entries = [...new Set(questions.map(({ entryId }) => entryId))];
    const closed = entries.length ? await groups.find({ 'done.entryId': { $in: entries } }) : [];
    for (const question of questions) {
      const group = groupOf(question, closed);
      if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return counts;
  }

  function groupOf({ question, language, entryId, at }: AnsweredQuestion, closed: GroupDocument[]) {
    const moment = at.toISOString();
    const may = closed.filter(({ done }) => done?.entryId === entryId && done.at <= moment);
    if (!may.length) return undefined;
    reader ??= createWordReader();
    return likestOf(reader.read(maskNumbers(question), language), may);
  }

  /** Any number of nodes add at once; nothing where somebody has finished or reopened it meanwhile. */
  async function add({ _id, done }: GroupDocument, answered: number): Promise<void> {
    await groups.update({ _id, 'done.at': done?.at }, { $inc: { 'done.answered': answered } });
  }
}
