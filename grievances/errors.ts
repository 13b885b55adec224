import type { GrievanceState, StepName } from './model.ts';

/**
 * Why a step was refused. `state`: the life cycle does not have it. `ended`: nothing more can be done. `tooLate`: the time for
 * it is over. `notAsked`: nobody asked the citizen. `nothingSaid`: it needs a reason or an answer in words. `same`: it is there
 * already. `own`: nobody decides the appeal against their own work. `twin`: a grievance cannot be joined with this one. `unknown`: the category, group or department does not exist.
 */
export type Refusal =
  | 'state'
  | 'ended'
  | 'tooLate'
  | 'notAsked'
  | 'nothingSaid'
  | 'same'
  | 'own'
  | 'twin'
  | 'unknown'
  | 'rated'
  | 'score';

/** The step is not possible now; nothing was changed. */
export class StepRefusedError extends Error {
  override readonly name = 'StepRefusedError';
  readonly code = 'STEP_REFUSED';
  readonly reference: string;
  readonly step: StepName;
  readonly state: GrievanceState;
  readonly reason: Refusal;

  constructor(at: { reference: string; step: StepName; state: GrievanceState; reason: Refusal }, why: string) {
    super(`[grievances] ${at.reference} is ${at.state}: ${at.step} is refused (${at.reason}): ${why}`);
    this.reference = at.reference;
    this.step = at.step;
    this.state = at.state;
    this.reason = at.reason;
  }
}

/** There is no such grievance, or none that this person may see: the two are not told apart. */
export class UnknownGrievanceError extends Error {
  override readonly name = 'UnknownGrievanceError';
  readonly code = 'UNKNOWN_GRIEVANCE';

  constructor(reference: string) {
    super(`[grievances] ${reference} is not known, or not to be seen by this person`);
  }
}

/** A draft that cannot be filed: the field and what is wrong with it. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly code = 'BAD_DRAFT';
  readonly field: string;

  constructor(field: string, why: string) {
    super(`[grievances] the draft's ${field} ${why}`);
    this.field = field;
  }
}
