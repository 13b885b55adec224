import { type Collection, DuplicateError, type Store, type Stored } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Level, NoticeData, NoticeKind, Officer } from './model.ts';
import type { Notice, NoticeReader } from './notifier.ts';

/** What an officer is told: kept until they look, in the console and nowhere else. */
export interface OfficerNotices {
  /** Durable when fulfilled; the same id twice is one. `access` as the grievance has it: `open`, or the role that alone may see it. */
  keep(notice: Notice & { to: OfficerReader }, access: string, at: number): Promise<void>;
  /** The latest first: the officer's own, and those of their groups at the levels that they stand for. */
  list(officer: Officer, ask?: NoticesAsk): Promise<OfficerNotice[]>;
  /** Forgets those from before a moment, epoch ms; returns how many. */
  forget(before: number): Promise<number>;
  /** Seals all anew with the present key; returns how many. */
  reseal(): Promise<number>;
}

type OfficerReader = Extract<NoticeReader, { kind: 'officers' }>;

export interface NoticesAsk {
  /** All when not said. */
  levels?: Level[];
  /** Only those from before this moment: the `at` of the last one of the page before. */
  before?: number;
  /** 50 when not said. */
  limit?: number;
}

export interface OfficerNotice {
  id: string;
  kind: NoticeKind;
  reference: string;
  at: number;
  group: string;
  level: Level;
  data: NoticeData;
}

interface NoticeDocument extends Stored {
  /** `officer:<id>`, or `group:<access>:<group>:<level>`. */
  inbox: string;
  kind: NoticeKind;
  at: number;
  group: string;
  level: Level;
  /** `NoticeData` as JSON, sealed: it may hold an officer's words. */
  data: string;
}

const LEVELS: Level[] = ['officer', 'supervisor', 'headOfOffice', 'appeal'];
const USUAL = 50;
const BATCH = 200;

export const officerNoticesIn = (store: Store): Collection<NoticeDocument> =>
  store.collection<NoticeDocument>('officerNotices', [{ fields: { inbox: 1, at: -1 } }, { fields: { at: 1 } }]);

export function createOfficerNotices(store: Store, vault: Vault): OfficerNotices {
  const documents = officerNoticesIn(store);

  return {
    async keep({ id: _id, kind, to, data }, access, at) {
      const { group, level, officer } = to;
      const inbox = officer ? ownInbox(officer) : groupInbox(access, group, level);
      const sealed = vault.seal(JSON.stringify(data));
      try {
        await documents.insert({ _id, inbox, kind, at, group, level, data: sealed });
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
      }
    },
    async list(officer, { levels = LEVELS, before, limit = USUAL } = {}) {
      const until = before === undefined ? {} : { at: { $lt: before } };
      const options = { sort: { at: -1 as const }, limit };
      const inboxes = inboxesOf(officer, levels);
      const found = await Promise.all(inboxes.map((inbox) => documents.find({ inbox, ...until }, options)));
      const latest = found.flat().sort((a, b) => b.at - a.at);
      return latest.slice(0, limit).map((document) => read(vault, document));
    },
    forget: (before) => documents.remove({ at: { $lt: before } }),
    async reseal() {
      let changed = 0;
      for (let after = ''; ; ) {
        const page = await documents.find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: BATCH });
        for (const { _id, data } of page)
          await documents.update({ _id }, { $set: { data: vault.seal(vault.open(data)) } });
        changed += page.length;
        const last = page.at(-1);
        if (!last) return changed;
        after = last._id;
      }
    },
  };
}

function inboxesOf({ id, groups, roles }: Officer, levels: Level[]): string[] {
  const accesses = ['open', ...new Set(roles)];
  const shared = [...new Set(groups)].flatMap((group) =>
    accesses.flatMap((access) => levels.map((level) => groupInbox(access, group, level))),
  );
  return [ownInbox(id), ...shared];
}

const ownInbox = (officer: string) => `officer:${officer}`;
const groupInbox = (access: string, group: string, level: Level) => `group:${access}:${group}:${level}`;

function read(vault: Vault, { _id: id, kind, at, group, level, data }: NoticeDocument): OfficerNotice {
  const opened = JSON.parse(vault.open(data)) as NoticeData;
  return { id, kind, reference: opened.reference, at, group, level, data: opened };
}
