import { createDelivery, type Delivery, type DeliveryOptions } from '../channels/delivery.ts';
import type { Inbox } from '../channels/inbox.ts';
import { createTakeOver } from '../channels/takeOver.ts';
import type { Grievances } from '../grievances/grievances.ts';
import type { AskedFigures } from '../knowledge/figures/figures.ts';
import type { Vault } from '../store/vault.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface DeliveryWith extends Pick<DeliveryOptions, 'outbox' | 'optOuts' | 'channels' | 'claims' | 'clock'> {
  inbox: Pick<Inbox, 'lastHeardAt'>;
  vault: Vault;
  metrics: Metrics;
  figures: Pick<AskedFigures, 'sent'>;
  log: Log;
  /** Told whether a notice has reached its citizen, so that the officer sees it. */
  grievances: () => Pick<Grievances, 'recordDelivery'>;
}

/** Sending, with what is counted, logged and told of it. */
export function openDelivery(parts: DeliveryWith): Delivery {
  const { inbox, vault, metrics, figures, log, grievances, ...options } = parts;
  const note = async (id: string, outcome: 'reached' | 'optedOut' | 'failed') => {
    const reference = grievanceOf(id);
    if (reference) await grievances().recordDelivery(reference, outcome);
  };

  return createDelivery({
    ...options,
    takeOver: createTakeOver({ channels: options.channels, hash: vault.hash }),
    lastHeardAt: inbox.lastHeardAt,
    onSent: (channel, { segments }, id) => {
      metrics.sent.inc({ channel });
      if (segments) {
        metrics.segments.inc(segments);
        figures.sent(segments, channel);
      }
      return note(id, 'reached');
    },
    onFailed: (channel, id, reason, { hasOptedOut }) => {
      metrics.unsent.inc({ channel });
      log.warn({ channel, message: id, reason }, 'a message could not be sent');
      return note(id, hasOptedOut ? 'optedOut' : 'failed');
    },
    onError: (err, conversation) => log.error({ err, conversation }, 'sending was cut off and will be taken up again'),
  });
}

/** The grievance that a notice to the citizen who filed it was about: of `RD-7K3MP-Q#4.0`, or the SMS in its place. */
function grievanceOf(messageId: string): string | undefined {
  return /^(RD-[0-9A-Z]{5}-[0-9A-Z])#\d+\.\d+(~\w+)?$/.exec(messageId)?.[1];
}
