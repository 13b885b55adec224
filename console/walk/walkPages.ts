import type { Entry } from '../../knowledge/model.ts';
import type { Gaps } from '../../knowledge/gaps.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textIn } from '../../knowledge/texts.ts';
import { ForbiddenError, NotFoundError, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { TASK_WORDS, WALK } from '../views/words/walk.ts';
import { resultOf } from './walkResult.ts';
import { TASKS, type Walk, type Walks } from './walks.ts';

export interface WalkDeps {
  walks: Walks;
  knowledge: Pick<Knowledge, 'everything' | 'entry'>;
  gaps: Pick<Gaps, 'record'>;
  languages: string[];
  defaultLanguage: string;
}

const BASE = '/console/walk';
const MOST_OFFERED = 200;

/** A citizen's task, done through the bot as an SMS phone shows it; what hurt goes on the worklist. */
export function createWalkPages({ walks, knowledge, gaps, languages, defaultLanguage }: WalkDeps) {
  const nameOf = (id: string) => textIn(knowledge.entry(id)?.names, defaultLanguage, defaultLanguage)?.text ?? id;

  const services = (): Entry[] =>
    knowledge.everything().entries.filter(({ kind, status }) => kind === 'service' && status === 'published');

  async function begin(ask: Ask): Promise<Result> {
    const all = services();
    const given = all[Math.floor(Math.random() * all.length)];
    const mine = await walks.of(ask.user.id);
    return show('walk/begin', {
      base: BASE,
      given: given && { id: given.id, name: nameOf(given.id) },
      choices: all.slice(0, MOST_OFFERED).map(({ id }) => ({ value: id, text: nameOf(id) })),
      tasks: TASKS.map((task) => ({ value: task, text: TASK_WORDS[task].label })),
      languages,
      defaultLanguage,
      noTask: WALK.noTask,
      walks: mine.map((walk) => ({ ...walk, name: nameOf(walk.entryId), result: resultOf(walk, ask.now.getTime()) })),
    });
  }

  async function start(ask: Ask): Promise<Result> {
    const entry = knowledge.entry(ask.form.text('entry'));
    if (!entry) throw new NotFoundError('no such task');
    const language = languages.find((tag) => tag === ask.form.text('language')) ?? defaultLanguage;
    const task = TASKS.find((one) => one === ask.form.text('task')) ?? 'find';
    const walk = await walks.start({ officer: ask.user.id, task, entryId: entry.id, language });
    ask.record(walk.id, { entry: entry.id, task });
    return redirect(`${BASE}/${walk.id}`);
  }

  async function find(ask: Ask): Promise<Walk> {
    const walk = await walks.find(ask.params['id'] ?? '');
    if (!walk) throw new NotFoundError('no such walk');
    if (walk.officer !== ask.user.id) throw new ForbiddenError('the walk of somebody else');
    return walk;
  }

  function modelOf(ask: Ask, walk: Walk): Record<string, unknown> {
    const entry = knowledge.entry(walk.entryId);
    const { told, asks } = TASK_WORDS[walk.task];
    return {
      base: `${BASE}/${walk.id}`,
      walk,
      told,
      asks,
      known: asks.flatMap(({ name, known }) => (walk.learnt?.knows.includes(name) ? known : [])),
      mostToFile: WALK.mostToFile,
      name: nameOf(walk.entryId),
      summary: textIn(entry?.summaries, defaultLanguage, defaultLanguage)?.text,
      promised: { visits: entry?.visits, documents: entry?.documents?.length ?? 0 },
      result: resultOf(walk, ask.now.getTime()),
      cause: crypto.randomUUID(),
    };
  }

  async function read(ask: Ask): Promise<Result> {
    const walk = await find(ask);
    return show(walk.endedAt ? 'walk/result' : 'walk/phone', modelOf(ask, walk));
  }

  async function say(ask: Ask): Promise<Result> {
    const walk = await find(ask);
    const text = ask.form.text('text');
    if (walk.endedAt) return redirect(`${BASE}/${walk.id}`, { notice: WALK.ended });
    if (!text) return showProblems('walk/phone', [{ field: 'text', text: WALK.nothingSaid }], modelOf(ask, walk));
    await walks.say(walk, ask.form.text('cause'), text);
    return redirect(`${BASE}/${walk.id}#text`);
  }

  async function end(ask: Ask): Promise<Result> {
    const walk = await find(ask);
    const visits = ask.form.text('visits');
    const knows = TASK_WORDS[walk.task].asks.map(({ name }) => name).filter((name) => ask.form.has(name));
    const learnt = { knows, ...(/^\d{1,2}$/.test(visits) ? { visits: Number(visits) } : {}) };
    await walks.end(walk, learnt);
    ask.record(walk.id, learnt);
    return redirect(`${BASE}/${walk.id}`);
  }

  /** A message that hurt, among the questions of citizens: marked by where it came from, and only at a click. */
  async function putOnWorklist(ask: Ask): Promise<Result> {
    const walk = await find(ask);
    const line = walk.lines.find(({ id, by }) => id === ask.form.text('line') && by === 'officer');
    if (!line) throw new NotFoundError('no such line');
    const told = walk.lines.find(({ id }) => id === `${line.id}.0`)?.told;
    const isWrong = told !== undefined && told !== walk.entryId;
    const what = isWrong ? { kind: 'notIt' as const, entryId: told } : { kind: 'none' as const };
    const { language } = walk;
    await gaps.record({ id: `walk.${line.id}`, question: line.text, language, channel: 'walk', at: ask.now, ...what });
    await walks.markHurt(walk, line.id);
    ask.record(walk.id);
    return redirect(`${BASE}/${walk.id}`, { notice: WALK.onWorklist });
  }

  return { begin, start, read, say, end, putOnWorklist };
}

export type WalkPages = ReturnType<typeof createWalkPages>;
