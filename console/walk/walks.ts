import type { Clock } from '../../store/clock.ts';
import type { Collection, Store, Stored } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import type { TrialReply, TrialTalk } from './trialTalk.ts';

/** `find`: where to go, what to bring. `complain`: it went wrong there, and a grievance is to be filed. */
export const TASKS = ['find', 'complain'] as const;
export type Task = (typeof TASKS)[number];

/** An officer's way in a citizen's shoes, from the task to what they knew at its end. */
export interface Walk {
  id: string;
  officer: string;
  task: Task;
  entryId: string;
  language: string;
  startedAt: number;
  lines: WalkLine[];
  endedAt?: number;
  /** What the officer would know to do now. */
  learnt?: Learnt;
  /** Lines that were put on the worklist. */
  hurt: string[];
}

export interface Learnt {
  /** Of what the page asks, by name. */
  knows: string[];
  /** How many visits they would expect. */
  visits?: number;
}

export interface WalkLine extends Partial<Omit<TrialReply, 'text'>> {
  id: string;
  at: number;
  by: 'officer' | 'bot';
  text: string;
}

export interface Walks {
  start(walk: Pick<Walk, 'officer' | 'task' | 'entryId' | 'language'>): Promise<Walk>;
  find(id: string): Promise<Walk | undefined>;
  /** Their own, the latest first. */
  of(officer: string, limit?: number): Promise<Walk[]>;
  /** Sends a message as the citizen would; the same cause is said once. Nothing happens once it has ended. */
  say(walk: Walk, cause: string, text: string): Promise<void>;
  end(walk: Walk, learnt: Learnt): Promise<void>;
  markHurt(walk: Walk, lineId: string): Promise<void>;
  /** Removes those from before a moment, epoch ms. */
  forget(before: number): Promise<number>;
}

/** What was said is sealed: somebody may tell of a case that they know. */
interface WalkDocument extends Stored, Omit<Walk, 'id'> {}

export interface WalksOptions {
  store: Store;
  vault: Pick<Vault, 'seal' | 'open'>;
  clock: Clock;
  talk: TrialTalk;
}

/** Twice as many as anybody needs. */
const MOST_LINES = 120;
const LONGEST_TEXT = 480;

export function createWalks({ store, vault, clock, talk }: WalksOptions): Walks {
  const walks: Collection<WalkDocument> = store.collection('walks', [
    { fields: { officer: 1, startedAt: -1 } },
    { fields: { startedAt: 1 } },
  ]);
  const now = () => clock().getTime();
  const seal = (line: WalkLine): WalkLine => ({ ...line, text: vault.seal(line.text) });

  function walkOf({ _id, lines, ...walk }: WalkDocument): Walk {
    return { id: _id, ...walk, lines: lines.map((line) => ({ ...line, text: vault.open(line.text) })) };
  }

  return {
    async start(begun) {
      const walk: WalkDocument = { _id: crypto.randomUUID(), ...begun, startedAt: now(), lines: [], hurt: [] };
      await walks.insert(walk);
      return walkOf(walk);
    },
    async find(_id) {
      const found = await walks.findOne({ _id });
      return found && walkOf(found);
    },
    async of(officer, limit = 20) {
      const found = await walks.find({ officer }, { sort: { startedAt: -1 }, limit });
      return found.map(walkOf);
    },
    async say({ id, language }, cause, said) {
      const turn = `${id}.${cause}`;
      const text = said.slice(0, LONGEST_TEXT);
      const line = seal({ id: turn, at: now(), by: 'officer', text });
      const open = { _id: id, endedAt: { $exists: false } };
      const isNew = { ...open, 'lines.id': { $ne: turn }, [`lines.${MOST_LINES}`]: { $exists: false } };
      if (!(await walks.findOneAndUpdate(isNew, { $push: { lines: line } }))) return;
      const { text: told, ...counted } = await talk.say({ conversation: id, turn, text, language });
      const reply = seal({ id: `${turn}.0`, at: now(), by: 'bot', text: told, ...counted });
      await walks.update({ _id: id }, { $push: { lines: reply } });
    },
    async end({ id }, learnt) {
      await walks.update({ _id: id, endedAt: { $exists: false } }, { $set: { endedAt: now(), learnt } });
    },
    async markHurt({ id }, lineId) {
      await walks.update({ _id: id }, { $addToSet: { hurt: lineId } });
    },
    forget: (before) => walks.remove({ startedAt: { $lt: before } }),
  };
}
