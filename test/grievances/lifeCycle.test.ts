import { expect } from 'chai';
import { LIFE_CYCLE, mayBecome } from '../../grievances/lifeCycle.ts';
import type { GrievanceState } from '../../grievances/model.ts';

/** The table of the design, written down a second time. */
const TABLE: Record<GrievanceState, string> = {
  submitted: 'assigned merged needsInfo withdrawn',
  assigned: 'inProgress merged needsInfo resolved transferred withdrawn',
  inProgress: 'needsInfo resolved transferred withdrawn',
  needsInfo: 'assigned closed inProgress withdrawn',
  transferred: 'assigned',
  resolved: 'appealed closed reopened',
  reopened: 'assigned',
  appealed: 'closed inProgress',
  closed: '',
  withdrawn: '',
  merged: '',
};

describe('the life cycle', () => {
  it('is the table of the design', () => {
    const rows = Object.entries(LIFE_CYCLE).map(([state, { becomes }]) => [
      state,
      Object.keys(becomes).sort().join(' '),
    ]);
    expect(Object.fromEntries(rows)).to.deep.equal(TABLE);
  });

  it('ends where nothing may follow, and names who may take each step', () => {
    for (const [state, { becomes, isEnd }] of Object.entries(LIFE_CYCLE)) {
      expect(isEnd, state).to.equal(Object.keys(becomes).length === 0);
      for (const [to, by] of Object.entries(becomes)) expect(by, `${state} to ${to}`).to.not.have.length(0);
    }
  });

  it('lets only the citizen withdraw, reopen and appeal, and no officer close what is open', () => {
    expect(mayBecome('assigned', 'withdrawn', 'officer')).to.equal(false);
    expect(mayBecome('resolved', 'reopened', 'officer')).to.equal(false);
    expect(mayBecome('resolved', 'appealed', 'citizen')).to.equal(true);
    const closing = Object.entries(LIFE_CYCLE).filter(([, { becomes }]) => becomes.closed?.includes('officer'));
    expect(closing.map(([state]) => state)).to.deep.equal(['appealed']);
  });
});
