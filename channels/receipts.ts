import type { ChannelName, DeliveryReceipt, Outgoing } from './channel.ts';
import type { DeliveryOptions } from './delivery.ts';
import type { OutboxDocument } from './outbox.ts';

export interface ReceiptsOptions extends Pick<DeliveryOptions, 'outbox' | 'takeOver' | 'onFailed'> {
  owe(outgoing: Outgoing): Promise<void>;
}

/** What networks say later of a message, and what another channel says in the place of one that did not arrive. */
export function createReceipts({ outbox, takeOver, onFailed, owe }: ReceiptsOptions) {
  /** Owed to the other channel before it ends here, under an id of its own: an interruption loses nothing and says nothing twice. */
  async function handOn(document: OutboxDocument, by: ChannelName | undefined): Promise<boolean> {
    const instead = by && document.sealed ? takeOver?.(outbox.read(document), by) : undefined;
    if (instead) await owe(instead);
    return instead !== undefined;
  }

  async function takeReceipt(receipt: DeliveryReceipt): Promise<void> {
    const document = await outbox.findByReceipt(receipt.receipt);
    if (!document) return keepEarly(receipt);
    if (receipt.status === 'failed' && !isSettled(document)) {
      const { _id: id, channel } = document;
      const reason = receipt.errorCode ?? 'undelivered';
      if (!(await handOn(document, receipt.takeOver))) await onFailed(channel, id, reason, { hasOptedOut: false });
    }
    await outbox.recordReceipt(receipt);
  }

  /** A receipt may overtake the answer to its message; only what another channel could mend is worth waiting for. */
  async function keepEarly(receipt: DeliveryReceipt): Promise<void> {
    if (receipt.status !== 'failed' || !receipt.takeOver) return;
    await outbox.keepEarly(receipt);
    if (!(await outbox.findByReceipt(receipt.receipt))) return;
    const early = await outbox.takeEarly(receipt.receipt);
    if (early) await takeReceipt(early);
  }

  return { handOn, takeReceipt };
}

/** The network has said already what became of it. */
function isSettled({ delivery }: OutboxDocument): boolean {
  return delivery !== undefined && delivery !== 'queued' && delivery !== 'sent';
}
