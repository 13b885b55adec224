import { DuplicateError } from '../store/store.ts';
import type { Category } from './categories.ts';
import type { Deps } from './deps.ts';
import { DraftError } from './errors.ts';
import { placeKeys } from './cells.ts';
import type { GrievanceDocument, GrievanceDraft, Personal, Receipt } from './model.ts';
import { makePromise } from './promise.ts';
import { ownerHash, secretHash } from './sealing.ts';
import { takeStep } from './step.ts';
import { tellOffice } from './tell.ts';

/** Durable when fulfilled; filed again under the same draft id it is the same grievance. */
export async function fileGrievance(deps: Deps, draft: GrievanceDraft): Promise<Receipt> {
  const category = await deps.categories.get(draft.category);
  if (!category) throw new DraftError('category', `"${draft.category}" is not known`);
  if (!draft.text.trim()) throw new DraftError('text', 'is empty');
  await deps.files.hold((draft.files ?? []).map(({ id }) => id));
  for (let attempt = 0; ; attempt++) {
    const { reference, secret } = deps.references.make(draft.id, attempt);
    const known = await deps.documents.collection.findOne({ _id: reference });
    if (known && known.draftId !== draft.id) continue;
    const doc = known ?? (await insert(deps, await documentOf(deps, draft, category, reference, secret)));
    if (doc) return receiptOf(deps, doc, secret, category);
  }
}

/** Nothing when the reference was taken in this very moment, perhaps by the same turn at another node: then look again. */
async function insert({ documents }: Deps, doc: GrievanceDocument): Promise<GrievanceDocument | undefined> {
  try {
    await documents.collection.insert(doc);
    return doc;
  } catch (error) {
    if (!(error instanceof DuplicateError)) throw error;
    const taken = await documents.collection.findOne({ _id: doc._id });
    return taken?.draftId === doc.draftId ? taken : undefined;
  }
}

async function documentOf(
  deps: Deps,
  draft: GrievanceDraft,
  category: Category,
  reference: string,
  secret: string,
): Promise<GrievanceDocument> {
  const { vault, calendar, clock, routing } = deps;
  const now = clock().getTime();
  const { contact, place } = draft;
  const [area] = place?.areas ?? [];
  const doc: GrievanceDocument = {
    _id: reference,
    version: 0,
    draftId: draft.id,
    state: 'submitted',
    category: category._id,
    access: category.confidential ?? 'open',
    ...(category.isUrgent ? { isUrgent: true } : {}),
    holder: await routing.find(category, place),
    ...(area ? { area } : {}),
    ...(place?.officeId ? { officeId: place.officeId } : {}),
    ...(draft.entryId ? { entryId: draft.entryId } : {}),
    channel: draft.channel,
    language: draft.language,
    filedAt: now,
    changedAt: now,
    promise: makePromise(calendar, 'answer', category.promiseDays, now),
    supporters: 0,
    secret: secretHash(vault, reference, secret),
    ...(contact ? { owner: ownerHash(vault, contact.owner), contact: vault.seal(JSON.stringify(contact)) } : {}),
    personal: vault.seal(JSON.stringify(personalOf(draft))),
    history: [],
    notices: [],
    queue: '',
    order: '',
    ...placeKeys(category, place),
  };
  const facts = { channel: draft.channel, language: draft.language };
  const notices = [tellOffice(doc, 'filed')];
  takeStep(deps.tools, doc, { cause: draft.id, step: 'file', by: { kind: 'citizen' }, at: now, facts, notices });
  return doc;
}

function personalOf({ text, details, place, files, name, contact }: GrievanceDraft): Personal {
  return {
    text,
    details: details ?? {},
    ...(place ? { place } : {}),
    files: files ?? [],
    // A name is kept only of somebody who can be told: whoever stays unknown has none.
    ...(name && contact ? { name } : {}),
    added: [],
  };
}

/** What was promised when it was filed, however often it is told. */
function receiptOf(deps: Deps, doc: GrievanceDocument, secret: string, category: Category): Receipt {
  const { holder, category: filedAs } = doc.history[0] ?? doc;
  return {
    reference: doc._id,
    secret,
    category: filedAs,
    promisedBy: makePromise(deps.calendar, 'answer', category.promiseDays, doc.filedAt).dueAt ?? doc.filedAt,
    promisedDays: category.promiseDays,
    holder,
  };
}
