export type { DirectLineDeps, Logger } from './ask.ts';
export { createWebChannel } from './channel.ts';
export { mountDirectLine } from './directLine.ts';
export { createFileFolder } from './fileFolder.ts';
export { createStoredFiles, type Files, type KeptFile } from './files.ts';
export { type ActivityLog, createActivityLog } from './log.ts';
export { createTokens, type Grant, type Tokens } from './tokens.ts';
