import { draft, openOffice, SUNDAY } from './office.ts';
import type { GrievanceDocument } from '../../grievances/model.ts';
import { grievancesIn } from '../../grievances/documents.ts';
import { settle } from '../../grievances/settle.ts';
import { supportersIn } from '../../grievances/supporters.ts';
import type { Store } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';

const DAY = 86_400_000;
const STATES = ['submitted', 'assigned', 'inProgress', 'needsInfo', 'closed', 'closed', 'closed'] as const;
export const GROUPS = ['streets', 'water', 'waste', 'health', 'planning', 'trade', 'parks', 'service'];
const CATEGORIES = ['streetLight', 'water', 'officeRude'];

/** Fills a store with as many grievances as a city has, of every state, group, category and area, one owner in five a frequent one. */
export async function fillWith(store: Store, count: number, size = 1000, vault?: Vault): Promise<string[]> {
  const office = openOffice(store, vault ? { vault } : {});
  const { reference } = await office.grievances.file(
    draft('the first', { place: { areas: ['area1'], position: { lat: 24, lon: 90 } } }),
  );
  const model = await grievancesIn(store).findOne({ _id: reference });
  if (!model) throw new Error('the first is not there');
  const references: string[] = [];
  for (let at = 0; at < count; at += size) {
    const docs = Array.from({ length: Math.min(size, count - at) }, (_, n) => oneOf(model, at + n));
    await grievancesIn(store).insertMany(docs);
    references.push(...docs.map(({ _id }) => _id));
    const joining = docs.filter((_, n) => n % 10 === 0);
    await supportersIn(store).insertMany(
      joining.map(({ _id, owner = '' }) => ({ _id: `${_id}:x`, reference: _id, owner, contact: '', joinedAt: SUNDAY })),
    );
  }
  return references;
}

export const ownerOf = (n: number): string => `owner${Math.floor(n / 5)}`;

/** Spread so that every combination of the filters occurs, and dates do not follow the order of filing. */
function oneOf(model: GrievanceDocument, n: number): GrievanceDocument {
  const pick = <T>(all: readonly T[], by: number): T => all[Math.floor(n / by) % all.length] as T;
  const state = pick(STATES, 1);
  const spread = (n * 7919) % 100_003;
  const isEnd = state === 'closed';
  const doc: GrievanceDocument = {
    ...structuredClone(model),
    _id: `RD-${n}`,
    state,
    category: pick(CATEGORIES, 7),
    holder: { department: 'streets', group: pick(GROUPS, 21), level: 'officer', officer: `officer${n % 50}` },
    area: `area${(n >> 3) % 40}`,
    owner: ownerOf(n),
    filedAt: SUNDAY - spread * 60_000,
    cell: `streetLight:${n % 5000}`,
    spot: `streetLight:${n % 5000}`,
    notices: [],
    ...(isEnd ? { endedAt: SUNDAY - spread * 60_000 } : {}),
    promise: isEnd
      ? { kind: 'answer', total: 1, extended: 0, used: 1, broken: 0 }
      : { ...model.promise, dueAt: SUNDAY + DAY + spread * 60_000, remindAt: SUNDAY + DAY + spread * 30_000 },
  };
  delete doc.unaudited;
  settle(doc, 730);
  return doc;
}
