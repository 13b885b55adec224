import { type Collection, DuplicateError, type Filter, type Store, type Stored } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Level, Officer } from './model.ts';
import type { NoticeData, NoticeKind } from './notice.ts';
import type { Notice } from './notifier.ts';
import { inboxesOf, inboxFor, isShared, type OfficerReader, type Post } from './officerInboxes.ts';

/** What an officer is told: kept until they look, in the console and nowhere else. */
export interface OfficerNotices {
  /**
   * Durable when fulfilled; the same id twice is one. `access` as the grievance has it: `open`, or the role that alone may see it.
   * One that says `settled` is not kept itself: what its group was told of the grievance before counts as read by all.
   */
  keep(notice: Notice & { to: OfficerReader }, access: string, at: number): Promise<void>;
  /** The latest first: the officer's own, and those of the posts that they hold. */
  list(officer: Officer, ask?: NoticesAsk): Promise<OfficerNotice[]>;
  /** How many they have not read, of the latest `most` of each inbox; counted up to so many. */
  countUnread(officer: Officer, posts: Post[], most: number): Promise<number>;
  /** By this officer: a colleague still has it to read. Only what lies in their inboxes. */
  markRead(officer: Officer, posts: Post[], ids: string[]): Promise<void>;
  /** All about one grievance. */
  markReadAbout(officer: Officer, posts: Post[], reference: string): Promise<void>;
  /** All that came until a moment, epoch ms. */
  markAllRead(officer: Officer, until: number): Promise<void>;
  /** Forgets those from before a moment, epoch ms; returns how many. */
  forget(before: number): Promise<number>;
  /** Seals all anew with the present key; returns how many. */
  reseal(): Promise<number>;
}

export interface NoticesAsk {
  /** Every level of their groups when not said. */
  posts?: Post[];
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
  /** By the officer who asks, or nobody needs to any more. */
  isRead: boolean;
  /** Somebody took it, or it went elsewhere. */
  isSettled: boolean;
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
  /** Officers who have. */
  readBy?: string[];
  settled?: true;
}

/** One officer has read all that came until then. */
interface ReadUntil extends Stored {
  until: number;
}

const USUAL = 50;
const BATCH = 200;
/** What tells whether somebody has read one. */
const COUNTED = { at: 1, readBy: 1, settled: 1 } as const;

export const officerNoticesIn = (store: Store): Collection<NoticeDocument> =>
  store.collection<NoticeDocument>('officerNotices', [{ fields: { inbox: 1, at: -1 } }, { fields: { at: 1 } }]);

export function createOfficerNotices(store: Store, vault: Vault): OfficerNotices {
  const documents = officerNoticesIn(store);
  const marks = store.collection<ReadUntil>('officerNoticesRead');
  const readUntil = async (_id: string) => (await marks.findOne({ _id }))?.until ?? 0;
  const settle = async (id: string, reference: string, { group, level }: OfficerReader) => {
    const about = await documents.find({ _id: idsAbout(reference) }, { projection: { inbox: 1, group: 1, level: 1 } });
    const theirs = about.filter((one) => isShared(one.inbox) && one.group === group && one.level === level);
    const ids = theirs.map(({ _id }) => _id).filter((one) => stepOf(one) < stepOf(id));
    if (ids.length) await documents.update({ _id: { $in: ids } }, { $set: { settled: true } });
  };
  const mark = ({ id }: Officer, filter: Filter) =>
    documents.update({ ...filter, readBy: { $ne: id } }, { $addToSet: { readBy: id } });

  return {
    async keep({ id: _id, kind, to, data }, access, at) {
      const { group, level } = to;
      if (kind === 'settled') return settle(_id, data.reference, to);
      const inbox = inboxFor(to, access);
      const sealed = vault.seal(JSON.stringify(data));
      try {
        await documents.insert({ _id, inbox, kind, at, group, level, data: sealed });
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
      }
    },
    async list(officer, { posts, before, limit = USUAL } = {}) {
      const until = before === undefined ? {} : { at: { $lt: before } };
      const options = { sort: { at: -1 as const }, limit };
      const inboxes = inboxesOf(officer, posts);
      const found = await Promise.all(inboxes.map((inbox) => documents.find({ inbox, ...until }, options)));
      const latest = found.flat().sort((a, b) => b.at - a.at);
      const mark = await readUntil(officer.id);
      return latest.slice(0, limit).map((document) => read(vault, document, officer.id, mark));
    },
    async countUnread(officer, posts, most) {
      const options = { sort: { at: -1 as const }, limit: most, projection: COUNTED };
      const inboxes = inboxesOf(officer, posts);
      const found = await Promise.all(inboxes.map((inbox) => documents.find({ inbox }, options)));
      const until = await readUntil(officer.id);
      return Math.min(most, found.flat().filter((one) => !isReadBy(officer.id, until, one)).length);
    },
    async markRead(officer, posts, ids) {
      await mark(officer, { _id: { $in: ids }, inbox: { $in: inboxesOf(officer, posts) } });
    },
    async markReadAbout(officer, posts, reference) {
      await mark(officer, { _id: idsAbout(reference), inbox: { $in: inboxesOf(officer, posts) } });
    },
    async markAllRead({ id }, until) {
      await marks.findOneAndUpdate({ _id: id }, { $max: { until } }, { upsert: true });
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

function read(vault: Vault, document: NoticeDocument, reader: string, readUntil: number): OfficerNotice {
  const { _id: id, kind, at, group, level, settled: isSettled = false } = document;
  const data = JSON.parse(vault.open(document.data)) as NoticeData;
  const isRead = isReadBy(reader, readUntil, document);
  return { id, kind, reference: data.reference, at, group, level, data, isRead, isSettled };
}

function isReadBy(
  reader: string,
  readUntil: number,
  { at, readBy, settled }: Pick<NoticeDocument, 'at' | 'readBy' | 'settled'>,
): boolean {
  return settled === true || at <= readUntil || (readBy?.includes(reader) ?? false);
}

/** A notice is called after its grievance and its step: `RD-7K3MP-Q#4.0`. */
const idsAbout = (reference: string) => ({ $gte: `${reference}#`, $lt: `${reference}$` });
const stepOf = (id: string): number => Number.parseInt(id.slice(id.indexOf('#') + 1), 10);
