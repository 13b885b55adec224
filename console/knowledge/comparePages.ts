import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { CityQuestion } from '../../knowledge/questions/question.ts';
import type { Questions } from '../../knowledge/questions/questions.ts';
import type { ShortOutcome } from '../../knowledge/questions/verdict.ts';
import type { KnowledgeRepository } from '../../knowledge/repository.ts';
import { redirect, type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { KNOWLEDGE } from '../views/words/knowledge.ts';
import type { Comparing, Comparison } from './comparing.ts';
import type { ItemDesk } from './itemDesk.ts';

export interface ComparePagesDeps {
  desk: ItemDesk;
  knowledge: Knowledge;
  repository: Pick<KnowledgeRepository, 'revision'>;
  questions: Questions;
  comparing: Comparing;
  original: string;
}

/** Of an entry, what tells whether a comparison still holds. */
interface Versions {
  id: string;
  draft: { version: number } | undefined;
  standing: { version: number } | undefined;
}

/** Beside the city's own questions: names and aliases, of which there may be any number. */
const MOST_PHRASES = 400;

/** Which answers a draft would change: the city's questions, and the names and aliases near it, asked before and after. */
export function createComparePages(deps: ComparePagesDeps) {
  const { desk, knowledge, repository, questions, comparing, original } = deps;
  const nameOf = (entry: Pick<Entry, 'names' | 'id'>) =>
    entry.names[original] ?? Object.values(entry.names)[0] ?? entry.id;
  const pathOf = (id: string) => `/console/entries/${encodeURIComponent(id)}`;
  const open = (ask: Ask) => desk.open('entries', ask.params.id ?? '');

  async function compare(ask: Ask): Promise<Result> {
    const on = await open(ask);
    const [comparison, file, of] = await Promise.all([comparing.find(on.id), questions.read(), keyOf(on)]);
    return show('knowledge/compare', {
      id: on.id,
      name: nameOf(on.item),
      path: pathOf(on.id),
      isDraft: on.draft !== undefined,
      cityCount: file?.questions.length ?? 0,
      phraseCount: phrasesNear(on.item).length,
      comparison: comparison && tell(comparison, on.item),
      isOld: comparison !== undefined && comparison.of !== of,
    });
  }

  async function start(ask: Ask): Promise<Result> {
    const on = await open(ask);
    const file = await questions.read();
    const all = [...(file?.questions ?? []), ...phrasesNear(on.item)];
    await comparing.start(on.item, await keyOf(on), all);
    ask.record(`entries/${on.id}`, { questions: all.length });
    return redirect(`${pathOf(on.id)}/compare`, { notice: KNOWLEDGE.asking(all.length) });
  }

  /** For the entry's own page: what came of it, as long as it still holds. */
  async function summary(on: Versions): Promise<Comparison | undefined> {
    const comparison = on.draft && (await comparing.find(on.id));
    return comparison?.state === 'done' && comparison.of === (await keyOf(on)) ? comparison : undefined;
  }

  async function keyOf({ draft, standing }: Versions): Promise<string> {
    const [revision, file] = await Promise.all([repository.revision(), questions.read()]);
    return [draft?.version ?? 0, standing?.version ?? 0, revision, file?.at ?? 0].join('.');
  }

  function tell(comparison: Comparison, own: Entry) {
    const word = ({ kind, ids }: ShortOutcome) => ({
      kind,
      names: ids.map((id) => nameOf(id === own.id ? own : (knowledge.entry(id) ?? { id, names: {} }))),
    });
    const changed = comparison.changed.map(({ question, was, is, verdict }) => ({
      ...question,
      was: word(was),
      is: word(is),
      verdict,
    }));
    const { counts } = comparison;
    return { ...comparison, changed, changes: counts.better + counts.worse + counts.other };
  }

  /** Names and aliases of the entry and of its own department first, then of all others. */
  function phrasesNear(entry: Entry): CityQuestion[] {
    const others = knowledge.everything().entries.filter(({ id, status }) => id !== entry.id && status === 'published');
    const near = others.filter(({ department }) => department === entry.department);
    const far = others.filter(({ department }) => department !== entry.department);
    const phrases: CityQuestion[] = [];
    for (const one of [entry, ...near, ...far]) {
      if (phrases.length >= MOST_PHRASES) break;
      phrases.push(...phrasesOf(one));
    }
    return phrases.slice(0, MOST_PHRASES);
  }

  return { compare, start, summary };
}

function phrasesOf({ id, names, aliases = {} }: Entry): CityQuestion[] {
  const named = Object.entries(names).map(([language, text]) => ({ text, language, gold: [id] }));
  const asked = Object.entries(aliases).flatMap(([language, texts]) =>
    texts.map((text) => ({ text, language, gold: [id] })),
  );
  return [...named, ...asked];
}
