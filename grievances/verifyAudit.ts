import { auditHeadIn, auditIn, type AuditDocument, createAuditSeal, FIRST_HASH, HEAD } from './audit.ts';
import { eventOf } from './auditEvents.ts';
import { canonical } from './canonical.ts';
import { grievancesIn } from './documents.ts';
import type { GrievanceDocument, HistoryEntry } from './model.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';

/** Something that is not as it was written. `where` names the record: a link's number, or a grievance's step. */
export interface AuditFault {
  kind: 'changed' | 'missing' | 'moved' | 'history';
  where: string;
  what: string;
}

export interface AuditReport {
  links: number;
  steps: number;
  faults: AuditFault[];
}

const PAGE = 500;

/** Walks the whole chain and every grievance's history, and tells each record that was changed, taken out or moved. */
export async function verifyAudit(store: Store, vault: Vault): Promise<AuditReport> {
  const faults: AuditFault[] = [];
  const links = await verifyChain(store, vault, faults);
  const steps = await verifyHistories(store, vault, faults);
  return { links, steps, faults };
}

async function verifyChain(store: Store, vault: Vault, faults: AuditFault[]): Promise<number> {
  const collection = auditIn(store);
  const { hashOf, markOf } = createAuditSeal(vault);
  let seq = 0;
  let hash = FIRST_HASH;
  let count = 0;
  for (let page = await next(0); page.length; page = await next(page.at(-1)?.seq ?? 0)) {
    for (const link of page) {
      faults.push(...faultsOf(link, seq, hash, hashOf(link)));
      ({ seq, hash } = link);
      count++;
    }
  }
  const head = await auditHeadIn(store).findOne({ _id: HEAD });
  if (head && head.mark !== markOf(head))
    faults.push({ kind: 'changed', where: 'head', what: 'its mark does not fit' });
  if (head && head.seq > seq) faults.push(missing(seq + 1, head.seq));
  if (!head && count) faults.push({ kind: 'missing', where: 'head', what: 'the last link is not noted down' });
  return count;

  function next(after: number): Promise<AuditDocument[]> {
    return collection.find({ seq: { $gt: after } }, { sort: { seq: 1 }, limit: PAGE });
  }
}

/** A link that is changed is told itself; after a gap the next one cannot fit, which is the gap's fault. */
function faultsOf(link: AuditDocument, seq: number, hash: string, expected: string): AuditFault[] {
  const where = nameOf(link);
  const isGap = link.seq !== seq + 1;
  if (link.hash !== expected)
    return [...gapOf(isGap, seq, link.seq), { kind: 'changed', where, what: 'its hash does not fit' }];
  if (isGap) return gapOf(isGap, seq, link.seq);
  return link.previous === hash ? [] : [{ kind: 'moved', where, what: 'it does not follow the one before it' }];
}

function gapOf(isGap: boolean, before: number, after: number): AuditFault[] {
  return isGap ? [missing(before + 1, after - 1)] : [];
}

function missing(from: number, to: number): AuditFault {
  return { kind: 'missing', where: from === to ? `#${from}` : `#${from} to #${to}`, what: 'it is not there' };
}

function nameOf({ seq, event }: AuditDocument): string {
  return `#${seq} (${event})`;
}

/** What stands in the grievances is what the trail says was done; digests prove the words. */
async function verifyHistories(store: Store, vault: Vault, faults: AuditFault[]): Promise<number> {
  const collection = grievancesIn(store);
  let steps = 0;
  for (let after = ''; ; ) {
    const page = await collection.find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: PAGE });
    const audited = page.flatMap((doc) => auditedOf(doc).map((entry) => ({ doc, entry })));
    const known = await linksOf(store, audited);
    for (const { doc, entry } of audited) faults.push(...faultsOfStep(vault, doc, entry, known));
    steps += audited.length;
    const last = page.at(-1);
    if (!last) return steps;
    after = last._id;
  }
}

function auditedOf({ history, unaudited }: GrievanceDocument): HistoryEntry[] {
  return history.filter(({ seq }) => unaudited === undefined || seq < unaudited);
}

async function linksOf(
  store: Store,
  audited: { doc: GrievanceDocument; entry: HistoryEntry }[],
): Promise<Map<string, AuditDocument>> {
  const known = new Map<string, AuditDocument>();
  const events = audited.map(({ doc, entry }) => eventOf(doc._id, entry).event);
  for (let at = 0; at < events.length; at += PAGE) {
    const found = await auditIn(store).find({ event: { $in: events.slice(at, at + PAGE) } });
    for (const link of found) known.set(link.event, link);
  }
  return known;
}

function faultsOfStep(
  vault: Vault,
  doc: GrievanceDocument,
  entry: HistoryEntry,
  known: Map<string, AuditDocument>,
): AuditFault[] {
  const event = eventOf(doc._id, entry);
  const link = known.get(event.event);
  const where = event.event;
  if (!link) return [{ kind: 'missing', where, what: 'the trail does not have this step' }];
  const { at, by, act, subject, data } = link;
  const isSame = canonical({ at, by, act, subject, data }) === canonical({ ...event, event: undefined });
  if (!isSame) return [{ kind: 'history', where, what: 'the grievance tells this step otherwise than the trail' }];
  return hasItsWords(vault, doc, entry) ? [] : [{ kind: 'history', where, what: 'its words were changed' }];
}

function hasItsWords(vault: Vault, doc: GrievanceDocument, { seq, said, digest }: HistoryEntry): boolean {
  if (said === undefined) return true;
  try {
    return digest === vault.hash(`${doc._id}#${seq}:${vault.open(said)}`);
  } catch {
    return false;
  }
}
