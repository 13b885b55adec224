import type { Clock } from '../../store/clock.ts';
import type { Store, Stored } from '../../store/store.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { CityQuestion } from '../../knowledge/questions/question.ts';
import { isRight, judgeChange, type ShortOutcome, type Verdict } from '../../knowledge/questions/verdict.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Questions asked twice: of what is published, and with one entry as its draft has it. Goes on by itself; whoever looks sees how far it is. */
export interface Comparison {
  entryId: string;
  /** What was compared; something else by now makes it an old one. */
  of: string;
  state: 'running' | 'done' | 'stopped';
  startedAt: number;
  total: number;
  done: number;
  /** Answered rightly, of all that were asked. */
  rightBefore: number;
  rightAfter: number;
  counts: Record<Exclude<Verdict, 'same'>, number>;
  /** The worse ones first to be kept, so many at most. */
  changed: ChangedAnswer[];
}

export interface ChangedAnswer {
  question: CityQuestion;
  was: ShortOutcome;
  is: ShortOutcome;
  verdict: Exclude<Verdict, 'same'>;
}

interface ComparisonDocument extends Stored, Omit<Comparison, 'entryId'> {
  /** Of the run that writes it: an older one stops when it finds another. */
  run: string;
  beatAt: number;
}

export interface Comparing {
  find(entryId: string): Promise<Comparison | undefined>;
  /** Begins anew, unless the same is being asked already. */
  start(entry: Entry, of: string, questions: CityQuestion[]): Promise<void>;
}

/** Between slices citizens are answered, and others may try something. */
const SLICE = 25;
const MOST_KEPT = 300;
/** A run that was not heard of for so long ended with its process. */
const SILENT_MS = 60_000;

export function createComparing({
  store,
  clock,
  rehearsal,
  log,
}: {
  store: Store;
  clock: Clock;
  rehearsal: Pick<Rehearsal, 'outcomes'>;
  log: { error(details: object, message: string): void };
}): Comparing {
  const comparisons = store.collection<ComparisonDocument>('knowledgeComparisons');
  const now = () => clock().getTime();

  async function find(entryId: string): Promise<Comparison | undefined> {
    const found = await comparisons.findOne({ _id: entryId });
    if (!found) return undefined;
    const { _id, run: _run, beatAt, ...comparison } = found;
    const isSilent = comparison.state === 'running' && now() - beatAt > SILENT_MS;
    return { entryId, ...comparison, ...(isSilent ? { state: 'stopped' as const } : {}) };
  }

  async function ask(entry: Entry, run: string, questions: CityQuestion[]): Promise<void> {
    const seen = { done: 0, rightBefore: 0, rightAfter: 0, counts: { better: 0, worse: 0, other: 0 } };
    const changed: ChangedAnswer[] = [];
    for (let at = 0; at < questions.length; at += SLICE) {
      const slice = questions.slice(at, at + SLICE);
      const [before, after] = [await rehearsal.outcomes(slice), await rehearsal.outcomes(slice, entry)];
      for (const [index, question] of slice.entries()) {
        const [was, is] = [before[index], after[index]];
        if (!was || !is) continue;
        seen.rightBefore += Number(isRight(was, question.gold));
        seen.rightAfter += Number(isRight(is, question.gold));
        const verdict = judgeChange(was, is, question.gold);
        if (verdict === 'same') continue;
        seen.counts[verdict]++;
        changed.push({ question, was, is, verdict });
      }
      seen.done += slice.length;
      const state = seen.done < questions.length ? 'running' : 'done';
      const $set = { ...seen, state, beatAt: now(), changed: worstFirst(changed) };
      if (!(await comparisons.update({ _id: entry.id, run }, { $set }))) return;
    }
  }

  return {
    find,
    async start(entry, of, questions) {
      const standing = await find(entry.id);
      if (standing?.state === 'running' && standing.of === of) return;
      const run = crypto.randomUUID();
      const counts = { better: 0, worse: 0, other: 0 };
      const zero = { total: questions.length, done: 0, rightBefore: 0, rightAfter: 0, counts, changed: [] };
      await comparisons.replace({ _id: entry.id, run, of, state: 'running', startedAt: now(), beatAt: now(), ...zero });
      ask(entry, run, questions).catch(async (err: unknown) => {
        log.error({ err, entry: entry.id }, 'a draft could not be compared');
        await comparisons.update({ _id: entry.id, run }, { $set: { state: 'stopped' } }).catch(() => undefined);
      });
    },
  };
}

const ORDER: Record<ChangedAnswer['verdict'], number> = { worse: 0, better: 1, other: 2 };

function worstFirst(changed: ChangedAnswer[]): ChangedAnswer[] {
  return [...changed].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]).slice(0, MOST_KEPT);
}
