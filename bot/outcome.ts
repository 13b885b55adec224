import type { Outgoing } from '../channels/channel.ts';
import type { Settled } from '../channels/inbox.ts';

/** All that a turn does to the world, settled in one write before any of it is done; doing it again changes nothing. */
export interface Outcome {
  replies: Outgoing[];
  state?: SealedState;
  optOut?: { conversation: string; change: 'add' | 'remove' };
}

/** The conversation's state after the turn, sealed as it is stored; over the version of `eTag`, none where there was nothing. */
export interface SealedState {
  key: string;
  eTag?: string;
  sealed: string;
}

/** The state is sealed already: it stands beside the rest, so that it is sealed once for both its places. */
export function pack({ state, ...rest }: Outcome): Settled {
  if (!state) return { outcome: JSON.stringify(rest) };
  const { sealed, ...of } = state;
  return { outcome: JSON.stringify({ ...rest, state: of }), sealedState: sealed };
}

export function unpack({ outcome, sealedState }: Settled): Outcome {
  const { state, ...rest } = JSON.parse(outcome) as Outcome;
  return { ...rest, ...(state && sealedState ? { state: { ...state, sealed: sealedState } } : {}) };
}
