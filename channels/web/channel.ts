import type { Channel } from '../channel.ts';
import type { ActivityLog } from './log.ts';
import { BOT_ID } from './posted.ts';
import { renderForWeb } from './render.ts';

/** The website: a reply is delivered once it is in the log, where clients read it by asking or by socket. */
export function createWebChannel({ log, botName }: { log: ActivityLog; botName: string }): Channel {
  const from = { id: BOT_ID, name: botName, role: 'bot' };
  return {
    name: 'web',
    isLocal: true,
    render: renderForWeb,
    async send({ id, conversation, activity }) {
      await log.append(conversation, id, { ...activity, from });
      return { kind: 'sent', receipt: id };
    },
  };
}
