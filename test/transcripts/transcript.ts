import type { TalkChannel } from './talker.ts';

/**
 * A talk as it is written in the `.txt` files of the cities' folders:
 *
 *     == A passport, asked for by SMS
 *     > where can i renew my passport
 *     < Larkhaven Passport Office | 3450
 *     ! Harbour
 *
 * `==` begins a talk (`[sms, web]` after its title are its channels, all three without; `{reopen}` before them what it shows), `>` is what the citizen sends, `<`
 * what the reply must hold, `!` what it must not, each with `|` between several. A citizen may also send `@24.91,91.87` (a
 * shared place), `#picture`, `#opened`, or `>> value` (a button). `//` is a remark. What else happens to grievances is told in
 * `grievances.test.ts`.
 */
export interface Transcript {
  title: string;
  /** Of what a citizen can do. */
  shows: string[];
  channels: TalkChannel[];
  turns: TranscriptTurn[];
}

export interface TranscriptTurn {
  line: string;
  holds: string[];
  lacks: string[];
}

const CHANNELS: TalkChannel[] = ['sms', 'whatsapp', 'web'];

export function readTranscripts(text: string): Transcript[] {
  const transcripts: Transcript[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) readLine(transcripts, line);
  return transcripts;
}

function readLine(transcripts: Transcript[], line: string): void {
  const current = transcripts.at(-1);
  const turn = current?.turns.at(-1);
  if (!line || line.startsWith('//')) return;
  if (line.startsWith('==')) transcripts.push(begin(line.slice(2).trim()));
  else if (line.startsWith('< ')) turn?.holds.push(...listed(line));
  else if (line.startsWith('! ')) turn?.lacks.push(...listed(line));
  else if (/^(>|@|#|~|\*|\+|%)/.test(line)) current?.turns.push({ line, holds: [], lacks: [] });
  else throw new Error(`A transcript has a line that is none of its own: ${line}`);
}

function begin(head: string): Transcript {
  const [, titled = head, named] = /^(.*?)\s*\[([^\]]*)\]$/.exec(head) ?? [];
  const [, title = titled, shown = ''] = /^(.*?)\s*\{([^}]*)\}$/.exec(titled) ?? [];
  const channels = named && namesIn(named);
  return {
    title,
    shows: namesIn(shown),
    channels: channels ? CHANNELS.filter((name) => channels.includes(name)) : CHANNELS,
    turns: [],
  };
}

const namesIn = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const listed = (line: string) =>
  line
    .slice(2)
    .split('|')
    .map((fact) => fact.trim())
    .filter(Boolean);
