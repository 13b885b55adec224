import type { ConsoleDeps } from '../../console/deps.ts';
import { createDesk } from '../../console/desk/createDesk.ts';
import type { DeskNotice } from '../../console/desk/teller.ts';
import type { OpenedFile } from '../../console/grievances/casework.ts';
import { createCalendar } from '../../grievances/calendar.ts';
import type { Category } from '../../grievances/categories.ts';
import { createGrievances } from '../../grievances/createGrievances.ts';
import { createGrievanceFigures } from '../../grievances/figures.ts';
import type { Notice } from '../../grievances/notifier.ts';
import { createOfficerNotices } from '../../grievances/officerNotices.ts';
import type { RoutingData } from '../../grievances/routing.ts';
import { defaultSettings } from '../../grievances/settings.ts';
import { createFigures } from '../../knowledge/figures/createFigures.ts';
import { createGaps } from '../../knowledge/gaps.ts';
import { CATEGORIES, ROUTING } from '../grievances/office.ts';

const DAY_MS = 86_400_000;

/** What can be complained about, and who takes it. */
export interface City {
  categories: Category[];
  routing: RoutingData;
}

/** Grievances, the desk and the figures of a console in a trial, with what citizens were told and the files that they sent. */
export function openWork(
  { store, vault, clock }: Pick<ConsoleDeps, 'store' | 'vault' | 'clock'>,
  { categories, routing }: City = { categories: CATEGORIES, routing: ROUTING },
) {
  const told: Notice[] = [];
  const said: DeskNotice[] = [];
  const files = new Map<string, OpenedFile>();
  const heard = new Map<string, number>();
  /** Conversations whose citizen sent STOP. */
  const optedOut = new Set<string>();
  const settings = defaultSettings('UTC');
  const notices = createOfficerNotices(store, vault);
  const accessOf = (category: string) => categories.find(({ _id }) => _id === category)?.confidential ?? 'open';
  const grievances = createGrievances({
    store,
    vault,
    clock,
    settings,
    categories,
    routing,
    train: () => ({ classify: () => [] }),
    onError: (error) => {
      throw error;
    },
    notifier: {
      async notify(notice) {
        told.push(notice);
        const { to, data } = notice;
        if (to.kind === 'officers') await notices.keep({ ...notice, to }, accessOf(data.category), clock().getTime());
        return 'taken';
      },
    },
  });
  const asked = createFigures({ store, clock, timeZone: 'UTC' });
  const desk = createDesk({
    store,
    vault,
    clock,
    hours: { nextOpen: (from) => from, afterWorkingDay: (from) => from + DAY_MS },
    tell: async (_to, _id, notice) => void said.push(notice),
    hasOptedOut: async (conversation) => optedOut.has(conversation),
    onError: (error) => {
      throw error;
    },
  });
  const casework: ConsoleDeps['casework'] = {
    grievances,
    notices,
    calendar: createCalendar(settings.hours),
    preview: async ({ channel }, _kind, text) => ({ channel, text: `Streets: ${text}`, segments: 1, isCut: false }),
    lastHeardAt: async (conversation) => heard.get(conversation),
    openFile: async ({ id }) => files.get(id),
  };
  const seeing = { asked, grievances: createGrievanceFigures(store), gaps: createGaps(store, clock) };
  return { grievances, casework, desk, seeing, told, said, files, heard, optedOut };
}
