import { appealGroupOf, change, step, takeAppeal } from './citizenSteps.ts';
import type { Deps } from './deps.ts';
import type { CitizenStep, CitizenView } from './grievances.ts';
import type { GrievanceDocument, Rating } from './model.ts';
import { DAY_MS, RATING_DAYS } from './settings.ts';
import { refuse } from './step.ts';
import { tellOffice } from './tell.ts';

/** From here on it was good enough. */
const GOOD = 3;

/**
 * How was it, how many visits, what did it cost. While it stands as resolved, 3 or more closes it and less brings it to the
 * appeal officer; afterwards it is taken down for some weeks, and what was left out can be added.
 */
export async function rate(deps: Deps, asked: CitizenStep & Rating): Promise<CitizenView> {
  const appeals = await appealGroupOf(deps, asked.reference);
  return change(deps, asked, (doc, at) => {
    const facts = factsOf(doc, asked, at);
    doc.rating = { ...ratingOf(asked), ...doc.rating };
    if (doc.state !== 'resolved') return step(deps, doc, asked, { step: 'rate', at, facts });
    if (asked.score < GOOD) return takeAppeal(deps, doc, asked, { step: 'rate', at, facts }, appeals);
    step(deps, doc, asked, { step: 'rate', at, to: 'closed', facts, notices: [tellOffice(doc, 'closed')] });
  });
}

/** What is new in it, checked: this is what is counted. */
function factsOf(doc: GrievanceDocument, asked: Rating, now: number): Record<string, number> {
  const { score, visits, cost } = asked;
  if (!Number.isInteger(score) || score < 1 || score > 5) refuse(doc, 'rate', 'score', 'a score is 1, 2, 3, 4 or 5');
  if (![visits ?? 0, cost ?? 0].every((figure) => Number.isFinite(figure) && figure >= 0))
    refuse(doc, 'rate', 'score', 'visits and cost are numbers from 0');
  const isOver = doc.state === 'closed' && doc.resolvedAt !== undefined;
  if (doc.state !== 'resolved' && !isOver) refuse(doc, 'rate', 'state', 'nothing was resolved');
  if (isOver && now > (doc.endedAt ?? 0) + RATING_DAYS * DAY_MS)
    refuse(doc, 'rate', 'tooLate', `it is taken down until ${RATING_DAYS} days after the end`);
  const known = doc.rating;
  const fresh = {
    ...(known ? {} : { score }),
    ...(visits === undefined || known?.visits !== undefined ? {} : { visits }),
    ...(cost === undefined || known?.cost !== undefined ? {} : { cost }),
  };
  if (!Object.keys(fresh).length) refuse(doc, 'rate', 'rated', 'it was rated before');
  return fresh;
}

function ratingOf({ score, visits, cost }: Rating): Rating {
  return { score, ...(visits === undefined ? {} : { visits }), ...(cost === undefined ? {} : { cost }) };
}
