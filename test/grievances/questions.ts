import { queueOf } from '../../grievances/settle.ts';
import type { Filter, FindOptions } from '../../store/store.ts';
import { ownerOf } from './filled.ts';
import { SUNDAY } from './office.ts';

const DAY = 86_400_000;

/** As many rows as even a store of 2,000 has of every kind. */
const limit = 10;
const queue = queueOf(false, 'open', 'streets');
const byOrder: FindOptions = { sort: { order: 1 }, limit };

/** What citizens, officers and jobs ask of the grievances that `filled.ts` makes. */
export const QUESTIONS: Record<string, [filter: Filter, options: FindOptions]> = {
  'status by reference': [{ _id: 'RD-1234' }, { limit: 1 }],
  'my cases': [{ owner: ownerOf(1234) }, { sort: { filedAt: -1 }, limit: 20 }],
  "an officer's queue": [{ queue }, byOrder],
  'its next page': [{ queue, order: { $gt: '000001790000000' } }, byOrder],
  'a queue by state': [{ queue, state: 'assigned' }, byOrder],
  'a queue by state and category': [{ queue, state: 'assigned', category: 'water' }, byOrder],
  'a queue by area': [{ queue, area: 'area7' }, byOrder],
  'my own queue': [{ queue, 'holder.officer': 'officer1' }, byOrder],
  'what is due': [{ dueNext: { $lte: SUNDAY + 30 * DAY } }, { sort: { dueNext: 1 }, limit: 500 }],
};
