import type { Category } from '../../grievances/categories.ts';
import { createGrievances } from '../../grievances/createGrievances.ts';
import type { Contact, GrievanceDraft, Officer } from '../../grievances/model.ts';
import type { Notice } from '../../grievances/notifier.ts';
import type { RoutingData } from '../../grievances/routing.ts';
import { defaultSettings, type GrievanceSettings } from '../../grievances/settings.ts';
import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { createVault, type Vault } from '../../store/vault.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

export const CATEGORIES: Category[] = [
  category('streetLight', 'streets', { isShared: true }),
  category('water', 'water', { isShared: true }),
  category('officeRude', 'service'),
  category('corruption', 'integrity', { confidential: 'integrity' }),
  category('child', 'welfare', { confidential: 'child', isUrgent: true, promiseDays: 1 }),
];

export const ROUTING: RoutingData = {
  departments: [
    { _id: 'front-desk', names: { en: 'Front Desk' }, group: 'inbox', appeals: 'appeals' },
    { _id: 'streets', names: { en: 'Streets' }, group: 'streets', appeals: 'appeals' },
    { _id: 'water', names: { en: 'Water' }, group: 'water', appeals: 'appeals' },
    { _id: 'integrity', names: { en: 'Integrity' }, group: 'integrity', appeals: 'appeals' },
    { _id: 'welfare', names: { en: 'Welfare' }, group: 'child-protection', appeals: 'appeals' },
  ],
  routes: [{ _id: 'old', category: 'streetLight', area: 'old-town', department: 'streets', group: 'streets-old-town' }],
};

export const rafiq: Officer = { id: 'rafiq', roles: [], groups: ['streets'] };
export const mina: Officer = { id: 'mina', roles: ['integrity', 'child'], groups: ['integrity', 'streets'] };

/** A Sunday morning in Dhaka, the office just open. */
export const SUNDAY = Date.parse('2026-11-01T09:00:00+06:00');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Told extends Notice {
  at: number;
}

export interface OfficeOptions {
  vault?: Vault;
  settings?: Partial<GrievanceSettings>;
  /** Where notices are kept, for an office that is opened again. */
  told?: Told[];
  /** What becomes of files, in order. */
  files?: string[];
  /** May throw instead of the network, before a notice is taken. */
  onNotified?: () => void;
  /** Hears of each notice that was taken, also of one that comes again. */
  onTold?: (notice: Notice) => void;
}

/** Grievances over a store, with a clock to turn and a notifier that keeps what it is given, once for each id. */
export function openOffice(store: Store, options: OfficeOptions = {}) {
  let now = SUNDAY;
  let failing = 0;
  const optedOut = new Set<string>();
  const told = options.told ?? [];
  const seen = new Set(told.map(({ id }) => id));
  const errors: unknown[] = [];
  const vault = options.vault ?? createVault([Buffer.alloc(32, 1)]);
  const grievances = createGrievances({
    store,
    vault,
    clock: () => new Date(now),
    categories: CATEGORIES,
    routing: ROUTING,
    settings: { ...defaultSettings('Asia/Dhaka'), ...options.settings },
    train: () => ({ classify: () => [] }),
    files: {
      hold: async (ids) => void options.files?.push(...ids.map((id) => `hold ${id}`)),
      remove: async (ids) => void options.files?.push(...ids.map((id) => `remove ${id}`)),
    },
    onError: (error) => void errors.push(error),
    notifier: {
      async notify(notice) {
        if (failing-- > 0) throw new Error('the network is away');
        const { to } = notice;
        if (to.kind === 'citizen' && optedOut.has(to.contact.owner)) return 'optedOut';
        options.onNotified?.();
        if (!seen.has(notice.id)) told.push({ ...notice, at: now });
        seen.add(notice.id);
        options.onTold?.(notice);
        return 'taken';
      },
    },
  });
  return {
    grievances,
    store,
    vault,
    told,
    errors,
    optedOut,
    failNext: (times: number) => void (failing = times),
    now: () => now,
    /** Moves the clock without anything being done. */
    jumpTo: (at: number) => void (now = at),
    /** Moves the clock and does what is due then. */
    async passTo(at: number) {
      now = at;
      await grievances.work.runDue();
    },
    /** The kinds of notices that this citizen was told, in order. */
    toldTo: (owner: string) =>
      told.flatMap(({ to, kind }) => (to.kind === 'citizen' && to.contact.owner === owner ? kind : [])),
    toldToOffice: () =>
      told.flatMap(({ to, kind }) =>
        to.kind === 'officers' ? `${kind} > ${to.officer ?? to.group} (${to.level})` : [],
      ),
  };
}

export type Office = ReturnType<typeof openOffice>;

/** An office over a store of its own in a folder that goes away. */
export async function openTempOffice(options?: Parameters<typeof openOffice>[1]) {
  const folder = await tempFolder();
  const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
  return {
    ...openOffice(store, options),
    folder: folder.path,
    async close() {
      await store.close();
      await folder.remove();
    },
  };
}

export function contact(owner: string, conversation = `sms:${owner}`): Contact {
  return { channel: 'sms', conversation, address: owner, language: 'en', owner };
}

export function draft(id: string, change: Partial<GrievanceDraft> = {}): GrievanceDraft {
  return {
    id,
    text: 'the street lamp before our door is broken for 3 weeks',
    category: 'streetLight',
    channel: 'sms',
    language: 'en',
    contact: contact('+8801700000001'),
    ...change,
  };
}

/** The same without anybody to tell. */
export function anonymous(id: string, change: Partial<GrievanceDraft> = {}): GrievanceDraft {
  const { contact: _, ...rest } = draft(id, change);
  return rest;
}

function category(_id: string, department: string, change: Partial<Category> = {}): Category {
  return { _id, names: { en: _id }, examples: {}, details: [], department, promiseDays: 21, ...change };
}
