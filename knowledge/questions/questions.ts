import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import type { CityQuestion } from './question.ts';

/** The city's own questions, by which a draft is tried before it is published. */
export interface QuestionFile {
  /** As the file was called. */
  name: string;
  by: string;
  /** Epoch ms; tells one file from the next. */
  at: number;
  questions: CityQuestion[];
}

export interface Questions {
  read(): Promise<QuestionFile | undefined>;
  /** Puts a file in the place of the one before. */
  take(questions: CityQuestion[], how: { by: string; name: string }): Promise<void>;
  drop(): Promise<void>;
}

/** One document: whoever reads has one file whole, never parts of two. */
const ID = 'city';

export function createQuestions(store: Store, clock: Clock): Questions {
  const files = store.collection<QuestionFile & Stored>('knowledgeQuestions');
  return {
    async read() {
      const found = await files.findOne({ _id: ID });
      if (!found) return undefined;
      const { name, by, at, questions } = found;
      return { name, by, at, questions };
    },
    take: (questions, { by, name }) => files.replace({ _id: ID, name, by, at: clock().getTime(), questions }),
    drop: async () => void (await files.remove({ _id: ID })),
  };
}
