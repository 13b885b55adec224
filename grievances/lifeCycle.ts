import type { ActorKind, GrievanceState } from './model.ts';
import type { NoticeKind } from './notice.ts';

/** One row of the life cycle: code, console and documents read this table and no other. */
export interface StateRow {
  /** Key of its name in the wordings of dialogs and console. */
  label: `state.${GrievanceState}`;
  meaning: string;
  /** What it may become, and by whom. */
  becomes: Partial<Record<GrievanceState, readonly ActorKind[]>>;
  /** What the citizen is told when it gets here; nothing where the step was their own or its receipt says it. */
  tells?: NoticeKind;
  /** The promise's clock stands still here. */
  clockStands: boolean;
  isEnd: boolean;
}

export const LIFE_CYCLE: Record<GrievanceState, StateRow> = {
  submitted: {
    label: 'state.submitted',
    meaning: 'durable, reference given, department proposed',
    becomes: { assigned: ['officer', 'system'], needsInfo: ['officer'], merged: ['officer'], withdrawn: ['citizen'] },
    clockStands: false,
    isEnd: false,
  },
  assigned: {
    label: 'state.assigned',
    meaning: 'an officer owns it',
    becomes: {
      inProgress: ['officer'],
      needsInfo: ['officer'],
      transferred: ['officer'],
      resolved: ['officer'],
      merged: ['officer'],
      withdrawn: ['citizen'],
    },
    tells: 'assigned',
    clockStands: false,
    isEnd: false,
  },
  inProgress: {
    label: 'state.inProgress',
    meaning: 'being worked on',
    becomes: { needsInfo: ['officer'], transferred: ['officer'], resolved: ['officer'], withdrawn: ['citizen'] },
    tells: 'inProgress',
    clockStands: false,
    isEnd: false,
  },
  needsInfo: {
    label: 'state.needsInfo',
    meaning: "waiting for the citizen; the promise's clock stands still",
    becomes: {
      assigned: ['citizen', 'officer'],
      inProgress: ['citizen', 'officer'],
      withdrawn: ['citizen'],
      closed: ['system'],
    },
    tells: 'question',
    clockStands: true,
    isEnd: false,
  },
  transferred: {
    label: 'state.transferred',
    meaning: 'belongs elsewhere: moved, with the reason, never closed as "not ours"',
    becomes: { assigned: ['officer', 'system'] },
    tells: 'transferred',
    clockStands: false,
    isEnd: false,
  },
  resolved: {
    label: 'state.resolved',
    meaning: 'the officer says it is done, with what was done',
    becomes: { closed: ['system', 'citizen'], reopened: ['citizen'], appealed: ['citizen'] },
    tells: 'resolved',
    clockStands: true,
    isEnd: false,
  },
  reopened: {
    label: 'state.reopened',
    meaning: 'the citizen says it is not done, within 72 h of the resolution',
    becomes: { assigned: ['officer', 'system'] },
    tells: 'reopened',
    clockStands: false,
    isEnd: false,
  },
  appealed: {
    label: 'state.appealed',
    meaning: 'rated 1 or 2, or asked for: the appeal officer has 20 working days',
    becomes: { inProgress: ['officer'], closed: ['officer'] },
    tells: 'appealed',
    clockStands: false,
    isEnd: false,
  },
  closed: { label: 'state.closed', meaning: 'ended', becomes: {}, tells: 'closed', clockStands: true, isEnd: true },
  withdrawn: {
    label: 'state.withdrawn',
    meaning: 'ended by the citizen',
    becomes: {},
    tells: 'withdrawn',
    clockStands: true,
    isEnd: true,
  },
  merged: {
    label: 'state.merged',
    meaning: 'ended; it follows its twin',
    becomes: {},
    tells: 'merged',
    clockStands: true,
    isEnd: true,
  },
};

/** Whether a state may become another by the hand of such an actor. */
export function mayBecome(from: GrievanceState, to: GrievanceState, by: ActorKind): boolean {
  return LIFE_CYCLE[from].becomes[to]?.includes(by) ?? false;
}
