import { NotFoundError, type Problem, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { DESK } from '../views/words/desk.ts';
import type { CallBack, CallBacks } from './callBacks.ts';
import { CallLostError, OptedOutError } from './calls.ts';

const BASE = '/console/desk';
const LONGEST_TEXT = 1500;

/** Somebody is to hear from us: with what they had talked about, until they were reached or not. */
export function createCallBackPages(callBacks: CallBacks) {
  async function find(ask: Ask): Promise<CallBack> {
    const item = await callBacks.find(ask.params['id'] ?? '');
    if (!item) throw new NotFoundError('no such call-back');
    return item;
  }

  const addressOf = ({ id }: CallBack) => `${BASE}/call-backs/${encodeURIComponent(id)}`;

  function modelOf(ask: Ask, item: CallBack, typed: { text?: string; note?: string } = {}): Record<string, unknown> {
    const isDue = item.state === 'open' && item.promisedBy < ask.now.getTime();
    const isTheirs = item.state === 'open' && item.officer !== undefined && item.officer.id !== ask.user.id;
    return { base: addressOf(item), item, isDue, isTheirs, typed, cause: crypto.randomUUID(), longest: LONGEST_TEXT };
  }

  async function read(ask: Ask): Promise<Result> {
    const item = await find(ask);
    ask.record(item.id);
    return show('desk/callBack', modelOf(ask, item));
  }

  async function take(ask: Ask): Promise<Result> {
    const item = await find(ask);
    await callBacks.take({ id: ask.user.id, name: ask.user.name }, item.id);
    ask.record(item.id);
    return redirect(addressOf(item));
  }

  /** Does what is asked; one that has ended meanwhile is shown as it is, with what was typed. */
  async function tryOn(
    ask: Ask,
    work: (item: CallBack) => Promise<Problem | undefined>,
    typed: { text?: string; note?: string },
    notice: string,
  ): Promise<Result> {
    const item = await find(ask);
    try {
      const problem = await work(item);
      if (problem) return showProblems('desk/callBack', [problem], modelOf(ask, item, typed));
    } catch (error) {
      const text = refusalOf(error);
      if (text === undefined) throw error;
      const problems = [{ field: '', text }];
      return showProblems('desk/callBack', problems, modelOf(ask, await find(ask), typed));
    }
    ask.record(item.id);
    return redirect(addressOf(item), { notice });
  }

  function say(ask: Ask): Promise<Result> {
    const text = ask.form.text('text').slice(0, LONGEST_TEXT);
    const officer = { id: ask.user.id, name: ask.user.name };
    const work = async ({ id }: CallBack): Promise<Problem | undefined> => {
      if (!text) return { field: 'text', text: DESK.nothingSaid };
      await callBacks.say(officer, id, ask.form.text('cause'), text);
      return undefined;
    };
    return tryOn(ask, work, { text }, DESK.said);
  }

  function end(ask: Ask): Promise<Result> {
    const [outcome, note] = [ask.form.text('outcome'), ask.form.text('note').slice(0, LONGEST_TEXT)];
    const officer = { id: ask.user.id, name: ask.user.name };
    const work = async ({ id }: CallBack): Promise<Problem | undefined> => {
      if (outcome !== 'reached' && outcome !== 'notReached') return { field: 'outcome', text: DESK.noOutcome };
      await callBacks.end(officer, id, outcome, note);
      return undefined;
    };
    return tryOn(ask, work, { note }, DESK.closed);
  }

  return { read, take, say, end };
}

export type CallBackPages = ReturnType<typeof createCallBackPages>;

function refusalOf(error: unknown): string | undefined {
  if (error instanceof CallLostError) return DESK.lost(error.by);
  return error instanceof OptedOutError ? DESK.optedOut : undefined;
}
