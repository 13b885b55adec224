import { GAP_KINDS, type GapGroup, type GapKind } from '../../knowledge/gaps/gap.ts';
import type { Gap, Gaps } from '../../knowledge/gaps.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import { KNOWLEDGE, languageName } from '../views/words/knowledge.ts';
import { NotFoundError, type Problem, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import type { createAliases } from './aliases.ts';
import type { Editors } from './editors.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { createUpkeep } from './upkeep.ts';

export interface WorklistDeps {
  gaps: Gaps;
  knowledge: Knowledge;
  upkeep: ReturnType<typeof createUpkeep>;
  editors: Editors;
  rehearsal: Rehearsal;
  addAlias: ReturnType<typeof createAliases>;
  languages: string[];
  original: string;
}

const WORKLIST = '/console/worklist';
const SHOWN = 50;
/** What fits less is not written into the form: somebody in a hurry would leave it there. */
const WORTH_PROPOSING = 0.2;

/** What citizens asked in vain, and what grows old: to be seen to, one by one. */
export function createWorklistPages(deps: WorklistDeps) {
  const { gaps, knowledge, upkeep, editors, rehearsal, addAlias, languages, original } = deps;
  const nameOf = (entry: Pick<Entry, 'names' | 'id'>) =>
    entry.names[original] ?? Object.values(entry.names)[0] ?? entry.id;
  const pathOf = (id: string) => `${WORKLIST}/${encodeURIComponent(id)}`;

  async function list(ask: Ask): Promise<Result> {
    const kind = GAP_KINDS.find((one) => one === ask.query.get('kind'));
    const language = languages.find((tag) => tag === ask.query.get('language'));
    const isDone = ask.query.get('state') === 'done';
    const options = {
      limit: SHOWN,
      state: isDone ? 'done' : 'open',
      ...(kind ? { kind } : {}),
      ...(language ? { language } : {}),
    } as const;
    const groups = await Promise.all((await gaps.groups(options)).map(tell));
    return show('knowledge/worklist', {
      groups,
      kind: kind ?? '',
      language: language ?? '',
      isDone,
      languages,
      languageNames: Object.fromEntries(languages.map((tag) => [tag, languageName(tag)])),
      aging: kind || isDone ? [] : upkeep.aging(ask.now),
      conflicts: kind || isDone ? { shared: [], stale: [] } : await upkeep.conflicts(),
      link: linkOf({ kind, language, isDone }),
    });
  }

  /** As a person reads it; of what is done, what came of it. */
  async function tell(group: GapGroup) {
    const { done } = group;
    const entry = done?.entryId === undefined ? undefined : knowledge.entry(done.entryId);
    return {
      ...group,
      path: pathOf(group.id),
      languageNames: group.languages.map(languageName),
      saidKinds: GAP_KINDS.filter((kind) => kind !== 'none' && group.kinds[kind] > 0),
      toldNames: group.told.map((id) => ({ id, name: nameOf(knowledge.entry(id) ?? { id, names: {} }) })),
      doneBy: await editors.nameOf(done?.by),
      ...(entry ? { answeredBy: nameOf(entry) } : {}),
    };
  }

  async function open(ask: Ask): Promise<GapGroup> {
    const group = await gaps.group(ask.params.id ?? '');
    if (!group) throw new NotFoundError(ask.params.id);
    return group;
  }

  async function modelOf(group: GapGroup, values: Record<string, string> = {}) {
    const [first] = group.examples;
    const language = first?.language ?? original;
    const asked = first && (await rehearsal.ask(first.question, language));
    const near = (asked?.ranked ?? []).map(({ id, names, score }) => ({ id, name: nameOf({ id, names }), score }));
    const tags = [...new Set([...languages, ...group.languages, ...group.examples.map((example) => example.language)])];
    return {
      group: await tell(group),
      questions: sameTogether(await gaps.questions(group.id, { limit: SHOWN })).map((one) => ({
        ...one,
        languageName: languageName(one.language),
      })),
      outcome: asked?.outcome,
      near,
      values: {
        alias: first?.question ?? '',
        language,
        entry: (near[0]?.score ?? 0) >= WORTH_PROPOSING ? (near[0]?.id ?? '') : '',
        ...values,
      },
      tags: tags.map((tag) => ({ value: tag, text: languageName(tag) })),
      entries: knowledge
        .everything()
        .entries.filter(({ status }) => status === 'published')
        .slice(0, MOST_CHOICES)
        .map((entry) => ({ id: entry.id, name: nameOf(entry) })),
    };
  }

  const read = async (ask: Ask): Promise<Result> => {
    const group = await open(ask);
    return show('knowledge/gap', await modelOf(group));
  };

  async function makeAlias(ask: Ask): Promise<Result> {
    const group = await open(ask);
    const values = {
      alias: ask.form.text('alias'),
      language: ask.form.text('language'),
      entry: ask.form.text('entry'),
    };
    const entry = findEntry(values.entry);
    const problems: Problem[] = [];
    if (!/\p{L}/u.test(values.alias)) problems.push({ field: 'alias', text: KNOWLEDGE.noAlias });
    if (!entry) problems.push({ field: 'entry', text: KNOWLEDGE.noEntry });
    if (!entry || problems.length) return showProblems('knowledge/gap', problems, await modelOf(group, values));
    const { alias: text, language } = values;
    const done = await addAlias(ask.user, entry.id, { text, language });
    await gaps.finish(group.id, { by: ask.user.id, entryId: entry.id });
    ask.record(`entries/${entry.id}`, { alias: done, language, gap: group.id });
    return redirect(WORKLIST, {
      notice: done === 'published' ? KNOWLEDGE.aliasPublished(text) : KNOWLEDGE.aliasDrafted(text),
    });
  }

  /** By id, or by the name that stands in the list of choices. */
  function findEntry(text: string): Entry | undefined {
    return knowledge.entry(text) ?? knowledge.everything().entries.find((entry) => nameOf(entry) === text);
  }

  async function finish(ask: Ask): Promise<Result> {
    const group = await open(ask);
    await gaps.finish(group.id, { by: ask.user.id });
    ask.record(`gap ${group.id}`);
    return redirect(WORKLIST, { notice: KNOWLEDGE.done });
  }

  async function reopen(ask: Ask): Promise<Result> {
    const group = await open(ask);
    await gaps.reopen(group.id);
    ask.record(`gap ${group.id}`);
    return redirect(pathOf(group.id), { notice: KNOWLEDGE.reopened });
  }

  return { list, read, makeAlias, finish, reopen };
}

/** Asked in the same words, the latest first. */
function sameTogether(gaps: Gap[]) {
  const together = new Map<
    string,
    Pick<Gap, 'question' | 'language' | 'day'> & { channels: string[]; count: number }
  >();
  for (const { question, language, day, channel } of gaps) {
    const key = `${language} ${question}`;
    const known = together.get(key) ?? { question, language, day, channels: [], count: 0 };
    together.set(key, { ...known, count: known.count + 1, channels: [...new Set([...known.channels, channel])] });
  }
  return [...together.values()];
}

const MOST_CHOICES = 400;

/** The same list with one thing changed: links that can be kept. */
function linkOf(now: { kind: GapKind | undefined; language: string | undefined; isDone: boolean }) {
  const link = (more: Record<string, string>) => {
    const query = { kind: now.kind ?? '', language: now.language ?? '', state: now.isDone ? 'done' : '', ...more };
    const filled = Object.entries(query).filter(([, value]) => value);
    return filled.length ? `${WORKLIST}?${new URLSearchParams(filled).toString()}` : WORKLIST;
  };
  return {
    kinds: Object.fromEntries(['', ...GAP_KINDS].map((kind) => [kind || 'all', link({ kind })])),
    open: link({ state: '' }),
    done: link({ state: 'done' }),
  };
}
