import type { CitizenView } from '../../../grievances/grievances.ts';
import { parseReference, parseSecret } from '../../../grievances/reference.ts';
import { type Matter, tell } from '../matter.ts';
import { withoutReference } from '../withoutReference.ts';
import type { CaseChange } from '../memory.ts';
import { change } from './changes.ts';
import { listOwn, openBySecret, reach } from './reach.ts';
import { kindOf, stateOf, tellStatus } from './status.ts';

/** How many are listed in one message. */
const LISTED = 3;

/** "Status": one by its reference, the only one, or a list to choose from. */
export async function follow(matter: Matter, text: string): Promise<void> {
  const parsed = parseReference(text);
  if (parsed.kind === 'mistyped') return tell(matter, [matter.words.follow.mistyped]);
  if (parsed.kind === 'good') return followOne(matter, parsed.reference, withoutReference(text));
  return followMine(matter);
}

/** With a secret beside it, or opened before; else the secret is asked for, whether there is such a reference or not. */
export async function followOne(matter: Matter, reference: string, rest: string, what?: CaseChange): Promise<void> {
  const known = await reach(matter, reference);
  if (known) return goOnWith(matter, known, what);
  const secret = parseSecret(rest);
  if (secret) return takeSecret(matter, reference, secret, what);
  await tell(matter, [matter.words.follow.askSecret(reference)], {
    open: { kind: 'secret', reference, ...(what ? { what } : {}) },
  });
}

export async function takeSecret(matter: Matter, reference: string, secret: string, what?: CaseChange): Promise<void> {
  const { words, talk, memory } = matter;
  const found = await openBySecret(matter, reference, secret);
  if (found.kind === 'found') return goOnWith(matter, found.grievance, what);
  if (found.kind === 'tooMany') {
    const clock = talk.wording.formats.moment(new Date(found.until), talk.turn.now, talk.settings.timeZone);
    return tell(matter, [words.follow.tooMany(clock)]);
  }
  delete memory.proven;
  await tell(matter, [words.follow.secretWrong], {
    open: { kind: 'secret', reference, ...(what ? { what } : {}) },
  });
}

function goOnWith(matter: Matter, view: CitizenView, what: CaseChange | undefined): Promise<void> {
  return what ? change(matter, what, view) : tellStatus(matter, view);
}

/** All of the citizen's own, by the phone or the conversation they were filed from. */
export async function followMine(matter: Matter): Promise<void> {
  const { words, memory } = matter;
  const own = await listOwn(matter);
  const proven = memory.proven && (await reach(matter, memory.proven.reference));
  const all = proven && !own.some(({ reference }) => reference === proven.reference) ? [proven, ...own] : own;
  const [first, ...others] = all;
  if (!first) return tell(matter, [words.follow.none]);
  if (!others.length) return tellStatus(matter, first);
  const shown = all.slice(0, LISTED);
  const rest = all.length - shown.length;
  await tell(matter, [words.follow.list, rest ? words.follow.more(rest) : undefined], {
    open: { kind: 'list', references: shown.map(({ reference }) => reference) },
    options: shown.map((view) => ({
      value: `g:r:${view.reference}`,
      label: words.follow.row(kindOf(matter, view), view.reference, stateOf(matter, view)),
    })),
  });
}
