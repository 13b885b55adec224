import type { Message } from './message.ts';
import type { SaidLine } from './personDesk.ts';
import type { Talk } from './talk.ts';

/** What a person who takes over has to know; older than that, it is another matter. */
const KEPT = 10;
const LONGEST = 240;
const SECRET = 6;
const A_DAY_MS = 86_400_000;

/**
 * Keeps the last of what was said, for the person who may be asked for. What is told for a grievance is not kept: it is
 * seen by those only who work on it.
 */
export async function keepingLately(talk: Talk, message: Message, take: () => Promise<void>): Promise<void> {
  const { context, deps, state, turn } = talk;
  if (!deps.personDesk) return take();
  const isFiling = () => deps.grievances?.isWaiting(state) ?? false;
  const wasFiling = isFiling();
  const replies: string[] = [];
  context.onSendActivities((_, activities, next) => {
    for (const { text } of activities) if (text) replies.push(text);
    return next();
  });
  await take();
  if (wasFiling || isFiling() || message.kind === 'opened') return;
  const said = [...linesOf(talk, message), ...replies.map((text, index) => replyLine(talk, text, index))];
  const since = turn.now.getTime() - A_DAY_MS;
  state.lately = [...(state.lately ?? []), ...said].filter(({ at }) => at > since).slice(-KEPT);
  if (state.person) await deps.personDesk.note(state.person.call, state.lately);
}

/** What the citizen sent, as the desk reads it. */
export function linesOf({ turn }: Talk, message: Message): SaidLine[] {
  const head = { id: turn.id, at: turn.now.getTime(), by: 'citizen' as const };
  switch (message.kind) {
    case 'text':
    case 'choice':
      return [{ ...head, text: tidy(message.text) }];
    case 'location':
      return [{ ...head, what: 'place', text: `${message.latitude}, ${message.longitude}` }];
    case 'picture':
      return [{ ...head, what: 'picture', text: turn.files.map(({ name = '' }) => name).join(', ') }];
    default:
      return [];
  }
}

function replyLine({ turn }: Talk, text: string, index: number): SaidLine {
  return { id: `${turn.id}.${index}`, at: turn.now.getTime(), by: 'bot', text: tidy(text) };
}

/** Six digits alone may be the secret of a grievance, which is nobody's but the citizen's: no part of one is left by the cut. */
function tidy(text: string): string {
  const beginning = text.slice(0, LONGEST + SECRET);
  return beginning.replace(/(?<!\p{Nd})\p{Nd}{6}(?!\p{Nd})/gu, '******').slice(0, LONGEST);
}
