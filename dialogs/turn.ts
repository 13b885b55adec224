import type { TurnContext } from 'botbuilder';
import type { Channel } from '../channels/channel.ts';
import type { Contact, FileNote } from '../grievances/model.ts';

/** What a dialog knows of the turn beside its activity; `bot/turn.ts` puts it into `turnState` under `TURN`. */
export interface Turn {
  /** Made of the incoming message's id: ids of all that a turn creates derive from it. */
  id: string;
  channel: Pick<Channel, 'name' | 'render'>;
  now: Date;
  /** Who writes, and where a grievance of theirs reaches them. */
  citizen: Omit<Contact, 'language'>;
  /** Photos and documents that came with the message. */
  files: FileNote[];
}

export const TURN = Symbol('turn');

export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn>(TURN);
  if (!turn) throw new Error('[dialogs] a turn was run without its Turn; bot/turn.ts puts it there');
  return turn;
}
