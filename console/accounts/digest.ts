import { createHash } from 'node:crypto';

/** What is kept of something that nobody can guess: enough to know it again, no use to whoever reads it. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
