import type { GrievanceFigures } from '../../grievances/figures.ts';
import type { AskedFigures } from '../../knowledge/figures/figures.ts';
import type { Gaps } from '../../knowledge/gaps.ts';

/** Where the figures come from; nothing here reads a conversation or a grievance. */
export interface SeeingDeps {
  asked: AskedFigures;
  grievances: GrievanceFigures;
  gaps: Pick<Gaps, 'groups'>;
}
