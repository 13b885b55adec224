import { NotFoundError, redirect, type Result, show, showProblems } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { DESK } from '../views/words/desk.ts';
import { type Call, CallLostError, OptedOutError } from './calls.ts';
import type { Desk } from './createDesk.ts';
import type { Holding } from './holding.ts';

const BASE = '/console/desk';
const LONGEST_TEXT = 1500;

/** The desk: who waits, who is spoken with, and the conversations. Works by opening the page again; a script does it every few seconds. */
export function createDeskPages({ presence, calls, callBacks }: Omit<Desk, 'look' | 'runDue' | 'forget'>) {
  const holdingOf = ({ user }: Ask): Holding => ({ id: user.id, name: user.name });

  async function overview(ask: Ask): Promise<Result> {
    return show('desk/desk', await overviewModel(ask, 'page'));
  }

  /** The same, asked for by the page's own script. */
  async function liveOverview(ask: Ask): Promise<Result> {
    return show('desk/desk', await overviewModel(ask, 'script'));
  }

  async function overviewModel(ask: Ask, by: 'page' | 'script'): Promise<Record<string, unknown>> {
    await presence.beat(ask.user.id, by);
    const after = ask.query.get('after');
    const [open, isHere, here, page] = await Promise.all([
      calls.open(),
      presence.isHere(ask.user.id),
      presence.here(),
      callBacks.open(after ? { after } : {}),
    ]);
    const now = ask.now.getTime();
    return {
      base: BASE,
      isHere,
      others: here.filter(({ id }) => id !== ask.user.id).map(({ name }) => name),
      waiting: open
        .filter(({ state }) => state === 'waiting')
        .map((call) => ({ ...summaryOf(call), minutes: minutesSince(call.calledAt, now) })),
      mine: open.filter(({ officer }) => officer?.id === ask.user.id).map(summaryOf),
      theirs: open.filter(({ officer }) => officer && officer.id !== ask.user.id).map(summaryOf),
      callBacks: page.rows.map((row) => ({ ...row, isDue: row.promisedBy < now, about: aboutOf(row.lines) })),
      pages: {
        ...(page.next ? { next: `${BASE}?after=${encodeURIComponent(page.next)}` } : {}),
        ...(ask.query.has('after') ? { first: BASE } : {}),
      },
    };
  }

  async function changeDuty(ask: Ask): Promise<Result> {
    const isComing = ask.form.text('here') === 'yes';
    if (isComing) await presence.come(holdingOf(ask));
    else await presence.go(ask.user.id);
    ask.record(ask.user.id, { here: isComing });
    return redirect(BASE, { notice: isComing ? DESK.onDuty : DESK.offDuty });
  }

  async function findCall(ask: Ask): Promise<Call> {
    const call = await calls.find(ask.params['id'] ?? '');
    if (!call) throw new NotFoundError('no such call');
    return call;
  }

  async function readCall(ask: Ask): Promise<Result> {
    await presence.beat(ask.user.id, 'page');
    const call = await findCall(ask);
    ask.record(call.id);
    return show('desk/call', callModel(ask, call));
  }

  async function liveCall(ask: Ask): Promise<Result> {
    await presence.beat(ask.user.id, 'script');
    return show('desk/call', callModel(ask, await findCall(ask)));
  }

  function callModel(ask: Ask, call: Call, typed = ''): Record<string, unknown> {
    const isMine = call.state === 'live' && call.officer?.id === ask.user.id;
    return {
      base: `${BASE}/calls/${encodeURIComponent(call.id)}`,
      call,
      isMine,
      ending: call.ending && DESK.endings[call.ending],
      cause: crypto.randomUUID(),
      typed,
      longest: LONGEST_TEXT,
    };
  }

  async function takeCall(ask: Ask): Promise<Result> {
    const call = await findCall(ask);
    await presence.come(holdingOf(ask));
    const taken = await calls.take(holdingOf(ask), call.id);
    ask.record(call.id, { taken: taken.kind });
    const to = `${BASE}/calls/${encodeURIComponent(call.id)}`;
    if (taken.kind === 'yours') return redirect(to);
    return redirect(taken.kind === 'theirs' ? to : BASE, {
      notice: taken.kind === 'theirs' ? DESK.taken(taken.name) : DESK.over,
    });
  }

  async function say(ask: Ask): Promise<Result> {
    await presence.beat(ask.user.id, 'page');
    const call = await findCall(ask);
    const text = ask.form.text('text').slice(0, LONGEST_TEXT);
    const again = (words: string, at: Call, field = '') =>
      showProblems('desk/call', [{ field, text: words }], callModel(ask, at, text));
    if (!text) return again(DESK.nothingSaid, call, 'text');
    try {
      await calls.say(holdingOf(ask), call.id, ask.form.text('cause'), text);
    } catch (error) {
      if (error instanceof CallLostError) return again(DESK.lost(error.by), await findCall(ask));
      if (error instanceof OptedOutError) return again(DESK.optedOut, await findCall(ask));
      throw error;
    }
    ask.record(call.id);
    return redirect(`${BASE}/calls/${encodeURIComponent(call.id)}#text`);
  }

  async function finish(ask: Ask): Promise<Result> {
    const call = await findCall(ask);
    await calls.finish(holdingOf(ask), call.id);
    ask.record(call.id);
    return redirect(BASE, { notice: DESK.finished });
  }

  return { overview, liveOverview, changeDuty, readCall, liveCall, takeCall, say, finish };
}

export type DeskPages = ReturnType<typeof createDeskPages>;

function summaryOf({ id, channel, language, officer, lines }: Call) {
  return { id, channel, language, officer, about: aboutOf(lines) };
}

/** The last thing that the citizen said beside asking for a person. */
function aboutOf(lines: Call['lines']): string {
  const said = lines.filter(({ by }) => by === 'citizen').map(({ text }) => text);
  return (said.findLast((text) => text.length > SHORT) ?? said.at(-1) ?? '').slice(0, 120);
}

/** "Person", "menu", "yes" say nothing of what it is about. */
const SHORT = 8;

function minutesSince(at: number, now: number): number {
  return Math.max(0, Math.floor((now - at) / 60_000));
}
