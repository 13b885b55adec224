import type { Server } from 'restify';
import type { Limiter } from '../channels/limits.ts';
import { mountBotFramework } from '../channels/botFramework/index.ts';
import type { Delivery } from '../channels/delivery.ts';
import { mountTwilio } from '../channels/twilio/index.ts';
import { mountDirectLine } from '../channels/web/index.ts';
import { mountWidget } from '../channels/web/mountWidget.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Clock } from '../store/clock.ts';
import type { Vault } from '../store/vault.ts';
import { addressOf } from './addressOf.ts';
import type { Channels } from './channels.ts';
import type { Config } from './config.ts';
import { tellCity } from './demoCity.ts';
import type { Log } from './log.ts';
import type { Turns } from './turn.ts';

export interface MountedWith {
  server: Server;
  config: Config;
  channels: Channels;
  knowledge: Knowledge;
  vault: Vault;
  turns: Turns;
  delivery: Delivery;
  addressLimiter: Limiter;
  log: Log;
  clock: Clock;
}

/** Every address by which a citizen or a network comes in. `close` ends what stays open: web sockets. */
export async function mountChannels(parts: MountedWith): Promise<{ close(): Promise<void> }> {
  const { server, config, channels, knowledge, vault, turns, delivery, log } = parts;
  const { receive } = turns;
  const directLine = mountDirectLine(server, {
    ...channels.web,
    receive,
    publicUrl: config.publicUrl,
    origins: config.web.origins,
    uploadMaxBytes: config.web.uploadMaxBytes,
    logger: log,
    limit: (request) => {
      const taken = parts.addressLimiter.take(addressOf(request));
      return taken.isWithin ? undefined : taken.retryAfterSeconds;
    },
  });
  const { authToken, publicUrl } = channels.twilio ?? {};
  if (authToken && publicUrl)
    mountTwilio(server, { authToken, publicUrl, receive, onReceipt: delivery.takeReceipt, vault, log });
  mountBotFramework(server, { ...config.botFramework, receive, vault, log });
  mountWidget(server, {
    languages: config.place.languages,
    readCity: (language) => tellCity({ knowledge, config, language, now: parts.clock() }),
  });
  return directLine;
}
