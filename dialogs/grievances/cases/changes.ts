import type { CitizenView } from '../../../grievances/grievances.ts';
import { StepRefusedError } from '../../../grievances/errors.ts';
import { buttons, dayOf, type Matter, stepOf, tell } from '../matter.ts';
import type { CaseChange } from '../memory.ts';
import { may, reachFor } from './reach.ts';
import { kindOf, officeOf } from './status.ts';

const MOST_CHOICES = 3;

/** "Withdraw", "appeal" and the like: the only one it can be, or which of a few. */
export async function beginChange(matter: Matter, what: CaseChange): Promise<void> {
  const { words } = matter;
  const possible = await reachFor(matter, what);
  const [first, ...others] = possible;
  if (!first) return tell(matter, [words.deeds.nothingTo[what]]);
  if (!others.length) return change(matter, what, first);
  const shown = possible.slice(0, MOST_CHOICES);
  await tell(matter, [words.follow.whichOne], {
    open: { kind: 'which', change: what, references: shown.map(({ reference }) => reference) },
    options: shown.map((view) => ({
      value: `g:r:${view.reference}`,
      label: `${kindOf(matter, view)}, ${view.reference}`,
    })),
  });
}

/** Confirmed first where it cannot be undone. */
export async function change(matter: Matter, what: CaseChange, view: CitizenView): Promise<void> {
  const { words, memory } = matter;
  const { reference } = view;
  if (memory.proven?.reference !== reference) memory.about = reference;
  if (!may(view, what)) return tell(matter, [whyNot(matter, what, view)]);
  switch (what) {
    case 'withdraw':
      return tell(matter, [words.deeds.withdraw(reference, kindOf(matter, view))], {
        open: { kind: 'withdraw', reference },
        options: buttons(matter, ['yes', 'no']),
      });
    case 'appeal':
      return tell(matter, [words.deeds.appeal(reference)], {
        open: { kind: 'appeal', reference },
        options: buttons(matter, ['yes', 'no']),
      });
    case 'add':
      return tell(matter, [words.deeds.whatToAdd(reference)], { open: { kind: 'add', reference } });
    case 'rate':
      return tell(matter, [words.deeds.rate], { open: { kind: 'rate', reference } });
    case 'reopen':
      return reopen(matter, view);
  }
}

function whyNot({ words }: Matter, what: CaseChange, { state, isSupported, rating }: CitizenView): string {
  const { refused, lookedOnly } = words.deeds;
  if (isSupported) return lookedOnly;
  if (what === 'rate' && rating) return refused.rated;
  if (state === 'closed' && (what === 'reopen' || what === 'appeal')) return refused.tooLate;
  return state === 'closed' || state === 'withdrawn' || state === 'merged' ? refused.ended : refused.state;
}

/** It takes no question: "no, it is not solved" says it already. */
export async function reopen(matter: Matter, view: CitizenView): Promise<void> {
  const { grievances, words } = matter;
  const { reference } = view;
  await orSayWhy(matter, async () => {
    const after = await grievances.reopen(stepOf(matter, reference, 'reopen'));
    const due = after.promise?.dueAt;
    const told = words.deeds.reopened(
      reference,
      officeOf(matter, after),
      due === undefined ? undefined : dayOf(matter, due),
    );
    await tell(matter, [told, words.deeds.whatIsStillWrong], {
      open: { kind: 'add', reference },
      options: buttons(matter, ['skip']),
    });
  });
}

export async function withdraw(matter: Matter, reference: string): Promise<void> {
  const { grievances, words } = matter;
  await orSayWhy(matter, async () => {
    await grievances.withdraw(stepOf(matter, reference, 'withdraw'));
    await tell(matter, [words.deeds.withdrawn(reference)]);
  });
}

export async function appeal(matter: Matter, reference: string): Promise<void> {
  const { grievances, words } = matter;
  await orSayWhy(matter, async () => {
    const { promise } = await grievances.appeal(stepOf(matter, reference, 'appeal'));
    const day = promise?.dueAt === undefined ? undefined : dayOf(matter, promise.dueAt);
    await tell(matter, [words.deeds.appealed(reference, day)], {
      open: { kind: 'add', reference },
      options: buttons(matter, ['skip']),
    });
  });
}

export async function add(matter: Matter, reference: string, text: string): Promise<void> {
  const { grievances, words, talk } = matter;
  const { files } = talk.turn;
  await orSayWhy(matter, async () => {
    const step = { ...stepOf(matter, reference, 'add'), text, ...(files.length ? { files } : {}) };
    const after = await grievances.addInformation(step);
    await tell(matter, [words.deeds.added(reference, officeOf(matter, after))]);
  });
}

/** The life cycle may have gone on between a question and its answer. */
export async function orSayWhy(matter: Matter, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepRefusedError)) throw error;
    await tell(matter, [matter.words.deeds.refused[error.reason]]);
  }
}
