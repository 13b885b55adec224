import type { Activity, ResourceResponse, TurnContext } from 'botbuilder-core';
import { BotAdapter } from 'botbuilder-core/lib/botAdapter.js';

const SENT = Symbol('sent');

/**
 * The Bot Framework adapter of every turn, whatever its channel: what a dialog sends is collected, and leaves by the outbox
 * once the turn is settled.
 */
export class TurnAdapter extends BotAdapter {
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent = sentIn(context);
    return activities.map((activity) => ({ id: String(sent.push(activity)) }));
  }

  override async updateActivity(): Promise<void> {
    throw new Error('[turn] a message that was sent cannot be changed: phones keep what they got');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('[turn] a message that was sent cannot be taken back: phones keep what they got');
  }

  override async continueConversation(): Promise<void> {
    throw new Error('[turn] a turn begins in the inbox; what is said of our own accord goes to the outbox');
  }
}

/** What the dialogs have sent in this turn, in order. */
export function sentIn(context: TurnContext): Partial<Activity>[] {
  const known = context.turnState.get<Partial<Activity>[]>(SENT);
  if (known) return known;
  const sent: Partial<Activity>[] = [];
  context.turnState.set(SENT, sent);
  return sent;
}
