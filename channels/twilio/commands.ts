import type { IncomingContent } from '../channel.ts';

type Command = Extract<IncomingContent, { kind: 'command' }>;

/** The words that carriers and Twilio give a meaning, https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out. */
const WORDS: Record<Command['command'], string[]> = {
  stop: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'CANCEL', 'REVOKE', 'OPTOUT', 'OPT OUT'],
  start: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

const COMMANDS = new Map(
  (['stop', 'start', 'help'] as const).flatMap((command) => WORDS[command].map((word) => [word, command] as const)),
);

/** The command that a text is, the whole of it; `optOutType` is what Twilio took it as, where it did. */
export function readCommand(text: string, optOutType: string): Command | undefined {
  const known = (['stop', 'start', 'help'] as const).find((command) => command === optOutType.toLowerCase());
  if (known) return { kind: 'command', command: known, isCertain: true, text };
  const word = text
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .toUpperCase();
  const command = COMMANDS.get(word);
  return command && { kind: 'command', command, isCertain: false, text };
}
