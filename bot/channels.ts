import { createBotFrameworkChannel } from '../channels/botFramework/index.ts';
import type { Channel, ChannelName } from '../channels/channel.ts';
import { createSmsChannel, createWhatsAppChannel, type TwilioConfig } from '../channels/twilio/index.ts';
import {
  createActivityLog,
  createFileFolder,
  createStoredFiles,
  createTokens,
  createWebChannel,
} from '../channels/web/index.ts';
import { join } from 'node:path';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Config } from './config.ts';

export interface OpenedWith {
  config: Config;
  store: Store;
  vault: Vault;
  clock: Clock;
}

export type Channels = ReturnType<typeof openChannels>;

/** The channels that the settings name, with what the web needs to be served. */
export function openChannels({ config, store, vault, clock }: OpenedWith) {
  const log = createActivityLog({ store, vault, clock });
  const tokens = createTokens({ key: vault.derive('directline'), seconds: config.web.tokenSeconds, clock });
  const files =
    store.driver === 'embedded'
      ? createFileFolder({ folder: join(config.dataDir, 'files'), vault })
      : createStoredFiles({ store, vault, clock });
  const twilio = twilioOf(config);
  const byName: Partial<Record<ChannelName, Channel>> = {
    web: createWebChannel({ log, botName: 'Right Door' }),
    botframework: createBotFrameworkChannel(config.botFramework),
    ...(twilio?.smsFrom ? { sms: createSmsChannel({ ...twilio, smsFrom: twilio.smsFrom }) } : {}),
    ...(twilio?.whatsAppFrom
      ? { whatsapp: createWhatsAppChannel({ ...twilio, whatsAppFrom: twilio.whatsAppFrom }) }
      : {}),
  };
  return { byName, twilio, web: { log, tokens, files } };
}

function twilioOf({ twilio, publicUrl }: Config): TwilioConfig | undefined {
  return twilio && publicUrl ? { ...twilio, publicUrl } : undefined;
}
