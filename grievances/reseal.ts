import type { Deps } from './deps.ts';
import type { GrievanceDocument } from './model.ts';
import type { Vault } from '../store/vault.ts';

const BATCH = 200;

/** Seals everything anew with the present key. Keyed hashes stay: their key is the oldest one's, which must be kept. */
export async function reseal(deps: Deps): Promise<number> {
  const { documents, supporters, vault } = deps;
  let changed = 0;
  for (let after = ''; ; ) {
    const page = await documents.collection.find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: BATCH });
    for (const { _id } of page) await documents.change(_id, (copy) => resealDocument(vault, copy));
    changed += page.length;
    const last = page.at(-1);
    if (!last) break;
    after = last._id;
  }
  for (let after = ''; ; ) {
    const page = await supporters.find({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: BATCH });
    for (const { _id, contact } of page) {
      await supporters.update({ _id }, { $set: { contact: anew(vault, contact) } });
    }
    const last = page.at(-1);
    if (!last) return changed;
    after = last._id;
  }
}

function resealDocument(vault: Vault, doc: GrievanceDocument): void {
  if (doc.personal) doc.personal = anew(vault, doc.personal);
  if (doc.contact) doc.contact = anew(vault, doc.contact);
  if (doc.delay) doc.delay = anew(vault, doc.delay);
  if (doc.question) doc.question = { ...doc.question, text: anew(vault, doc.question.text) };
  doc.notices = doc.notices.map((notice) => ({ ...notice, data: anew(vault, notice.data) }));
  doc.history = doc.history.map((entry) => (entry.said ? { ...entry, said: anew(vault, entry.said) } : entry));
}

function anew(vault: Vault, sealed: string): string {
  return vault.seal(vault.open(sealed));
}
