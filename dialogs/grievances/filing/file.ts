import { showsButtons } from '../../talk.ts';
import { type Matter, contactOf, dayOf, tell } from '../matter.ts';
import type { Draft } from '../memory.ts';

/** Files it. The receipt says the keys first, then who has it, until when, and where to ask. */
export async function fileDraft(matter: Matter, draft: Draft, { name }: { name?: string }): Promise<void> {
  const { grievances, talk, memory, words } = matter;
  const { id, text, category = '', details, place, entryId, files, isAnonymous } = draft;
  const contact = isAnonymous ? undefined : contactOf(matter);
  const receipt = await grievances.file({
    id,
    text,
    category,
    details: Object.fromEntries(Object.entries(details).filter(([, value]) => value)),
    ...(place ? { place } : {}),
    ...(entryId ? { entryId } : {}),
    ...(files?.length ? { files } : {}),
    ...(name ? { name } : {}),
    channel: talk.turn.channel.name,
    language: talk.language,
    ...(contact ? { contact } : {}),
  });
  delete memory.draft;
  delete memory.proven;
  // Whoever stays unknown is not to be found by their talk either.
  if (isAnonymous) delete memory.about;
  else memory.about = receipt.reference;
  const { filing } = words;
  const office = talk.tell((await grievances.routing.department(receipt.holder.department))?.names);
  await tell(matter, [
    filing.filed(receipt.reference, receipt.secret),
    isAnonymous ? filing.onlyKey : filing.keepBoth,
    filing.mustAnswer(office ?? receipt.holder.department, dayOf(matter, receipt.promisedBy)),
    filing.statusTells,
    pageOf(matter, receipt.reference),
  ]);
}

/** Where it can be clicked; in a text message the word STATUS is shorter. */
function pageOf({ talk, words }: Matter, reference: string): string | undefined {
  const { publicUrl } = talk.settings;
  return publicUrl && showsButtons(talk) ? words.filing.page(`${publicUrl}/status/${reference}`) : undefined;
}
