export { createBotFrameworkChannel } from './channel.ts';
export type { BotFrameworkConfig } from './config.ts';
export { type BotFrameworkDeps, mountBotFramework } from './messages.ts';
