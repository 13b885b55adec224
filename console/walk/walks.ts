import type { Clock } from '../../store/clock.ts';
import type { Collection, Store, Stored } from '../../store/store.ts';
import type { TrialReply, TrialTalk } from './trialTalk.ts';

/** An officer's way in a citizen's shoes, from the task to what they knew at its end. */
export interface Walk {
  id: string;
  officer: string;
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
  where: boolean;
  bring: boolean;
  cost: boolean;
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
  start(walk: Pick<Walk, 'officer' | 'entryId' | 'language'>): Promise<Walk>;
  find(id: string): Promise<Walk | undefined>;
  /** Their own, the latest first. */
  of(officer: string, limit?: number): Promise<Walk[]>;
  /** Sends a message as the citizen would; the same cause is said once. Nothing happens once it has ended. */
  say(walk: Walk, cause: string, text: string): Promise<void>;
  end(walk: Walk, learnt: Learnt): Promise<void>;
  markHurt(walk: Walk, lineId: string): Promise<void>;
}

interface WalkDocument extends Stored, Omit<Walk, 'id'> {}

/** Twice as many as anybody needs. */
const MOST_LINES = 120;
const LONGEST_TEXT = 480;

export function createWalks({ store, clock, talk }: { store: Store; clock: Clock; talk: TrialTalk }): Walks {
  const walks: Collection<WalkDocument> = store.collection('walks', [{ fields: { officer: 1, startedAt: -1 } }]);
  const now = () => clock().getTime();

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
    async say({ id, language }, cause, text) {
      const turn = `${id}.${cause}`;
      const line: WalkLine = { id: turn, at: now(), by: 'officer', text: text.slice(0, LONGEST_TEXT) };
      const open = { _id: id, endedAt: { $exists: false } };
      const isNew = { ...open, 'lines.id': { $ne: turn }, [`lines.${MOST_LINES}`]: { $exists: false } };
      if (!(await walks.findOneAndUpdate(isNew, { $push: { lines: line } }))) return;
      const { text: told, ...counted } = await talk.say({ conversation: id, turn, text: line.text, language });
      const reply: WalkLine = { id: `${turn}.0`, at: now(), by: 'bot', text: told, ...counted };
      await walks.update({ _id: id }, { $push: { lines: reply } });
    },
    async end({ id }, learnt) {
      await walks.update({ _id: id, endedAt: { $exists: false } }, { $set: { endedAt: now(), learnt } });
    },
    async markHurt({ id }, lineId) {
      await walks.update({ _id: id }, { $addToSet: { hurt: lineId } });
    },
  };
}

function walkOf({ _id, ...walk }: WalkDocument): Walk {
  return { id: _id, ...walk };
}

/** What a walk cost, beside what its entry promises. */
export interface WalkResult {
  minutes: number;
  messages: number;
  /** SMS parts that the citizen would have been sent. */
  segments: number;
  /** Messages that led nowhere: no answer, or not the right one. */
  failed: WalkLine[];
  /** Whether the bot told what was looked for, and after how many messages. */
  foundAfter?: number;
}

export function resultOf({ startedAt, endedAt, lines, entryId }: Walk, now: number): WalkResult {
  const said = lines.filter(({ by }) => by === 'officer');
  const replies = lines.filter(({ by }) => by === 'bot');
  const found = replies.findIndex(({ told }) => told === entryId);
  const failedTurns = replies.filter(({ outcome, told, isGap }) => isGap || (outcome === 'answer' && told !== entryId));
  const failed = said.filter(({ id }) => failedTurns.some((reply) => reply.id === `${id}.0`));
  return {
    minutes: Math.max(1, Math.round(((endedAt ?? now) - startedAt) / 60_000)),
    messages: said.length,
    segments: replies.reduce((sum, { segments = 0 }) => sum + segments, 0),
    failed,
    ...(found < 0 ? {} : { foundAfter: found + 1 }),
  };
}
