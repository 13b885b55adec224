import type { OfficerNotice } from '../../grievances/officerNotices.ts';
import { redirect, type Result, show } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { NEWS, NEWS_KINDS } from '../views/words/news.ts';
import { LEVELS } from '../views/words/grievances.ts';
import { type Desktop, type DesktopDeps, openDesktop } from './desktop.ts';
import { readerOf } from './news.ts';

const BASE = '/console/news';
const ROWS = 50;

/** What an officer is to hear of: given to them, answered, near its date, passed up. Each reads for themselves. */
export function createNewsPages(deps: DesktopDeps) {
  const { notices } = deps.casework;

  async function list(ask: Ask): Promise<Result> {
    const desktop = await openDesktop(deps, ask);
    const { officer, posts } = readerOf(ask.user, desktop.setup);
    const before = Number(ask.query.get('before')) || undefined;
    const found = await notices.list(officer, { posts, limit: ROWS, ...(before ? { before } : {}) });
    const rows = found.map((notice) => showNews(notice, desktop));
    const last = found.length === ROWS ? found.at(-1) : undefined;
    return show('grievances/news', {
      base: BASE,
      fresh: rows.filter(({ isRead }) => !isRead),
      known: rows.filter(({ isRead }) => isRead),
      seenAt: ask.now.getTime(),
      pages: {
        ...(last ? { next: `${BASE}?before=${last.at}` } : {}),
        ...(before ? { first: BASE } : {}),
      },
    });
  }

  async function markRead(ask: Ask): Promise<Result> {
    const { setup } = await openDesktop(deps, ask);
    const { officer, posts } = readerOf(ask.user, setup);
    const ids = ask.form.list('news');
    await notices.markRead(officer, posts, ids);
    ask.record(ids.join(' '));
    return redirect(BASE);
  }

  /** All that stood on the page when it was opened: what came meanwhile stays unread. */
  async function markAllRead(ask: Ask): Promise<Result> {
    const { officer } = await openDesktop(deps, ask);
    const seenAt = Math.min(Number(ask.form.text('seenAt')) || 0, ask.now.getTime());
    await notices.markAllRead(officer, seenAt);
    ask.record(ask.user.id);
    return redirect(BASE, { notice: NEWS.allRead });
  }

  return { list, markRead, markAllRead };
}

export type NewsPages = ReturnType<typeof createNewsPages>;

/** Of what is confidential and not theirs any more, only that there was something. */
export function showNews(
  { id, kind, reference, at, level, data, isRead, isSettled }: OfficerNotice,
  { names, setup, officer }: Desktop,
) {
  const confidential = setup.categories.find(({ _id }) => _id === data.category)?.confidential;
  const isOpen = confidential === undefined || officer.roles.includes(confidential);
  return {
    id,
    at,
    isRead,
    reference,
    title: NEWS_KINDS[kind] ?? NEWS.other,
    category: isOpen ? names.category(data.category) : NEWS.confidential,
    level: level === 'officer' ? undefined : LEVELS[level],
    text: isOpen ? data.text : undefined,
    settled: isSettled ? NEWS.settled : undefined,
  };
}
