import restify from 'restify';
import { type BotFrameworkConfig, mountBotFramework } from '../../../channels/botFramework/index.ts';
import type { Incoming } from '../../../channels/channel.ts';
import { createVault } from '../../../store/vault.ts';

export const NO_APP: BotFrameworkConfig = {
  appId: undefined,
  appPassword: undefined,
  appType: 'MultiTenant',
  tenantId: undefined,
};

/** A running server with `/api/messages`, and what reached the inbox. */
export async function openDesk(config: BotFrameworkConfig = NO_APP) {
  const received: Incoming[] = [];
  const faults: object[] = [];
  const server = restify.createServer();
  mountBotFramework(server, {
    ...config,
    vault: createVault([Buffer.alloc(32, 9)]),
    receive: async (incoming) => void received.push(incoming),
    log: { warn: () => undefined, error: (data) => faults.push(data) },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  return {
    base,
    received,
    faults,
    async post(activity: unknown, headers: Record<string, string> = {}): Promise<number> {
      const answer = await fetch(`${base}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      await answer.text();
      return answer.status;
    },
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** As the Emulator posts it. */
export function activityOf(changes: object = {}) {
  return {
    type: 'message',
    id: 'a1',
    channelId: 'emulator',
    serviceUrl: 'http://localhost:50111',
    conversation: { id: 'c1|livechat' },
    from: { id: 'user-1', name: 'User', role: 'user' },
    recipient: { id: 'bot-1', name: 'Bot', role: 'bot' },
    text: 'where do I renew my passport?',
    locale: 'en-US',
    timestamp: '2026-10-01T10:00:00.000Z',
    ...changes,
  };
}
