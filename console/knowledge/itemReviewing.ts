import { type Draft, DraftConflictError } from '../../knowledge/drafts.ts';
import { KnowledgeFaultsError } from '../../knowledge/fault.ts';
import { VersionConflictError } from '../../knowledge/publishing.ts';
import type { ListName } from '../../knowledge/raw.ts';
import { KNOWLEDGE } from '../views/words/knowledge.ts';
import { NotFoundError, redirect, type Result } from '../http/result.ts';
import type { Ask } from '../http/route.ts';
import { problemsOf } from './faultFields.ts';
import type { OnDesk } from './itemDesk.ts';
import type { ItemKind } from './itemKind.ts';
import type { ItemPagesDeps, ItemViews } from './itemViews.ts';

/** From a draft to what citizens are told: to review, back, away, or published, now or at a time. */
export function createItemReviewing<List extends ListName>(
  kind: ItemKind<List>,
  { drafts, editors, original, offsetAt }: ItemPagesDeps,
  { open, pathOf, nameOf, departmentOf, readWith }: ItemViews<List>,
) {
  const { list, path } = kind;

  /** Does something with the draft that was seen; who comes too late sees how it stands. */
  async function withDraft(
    ask: Ask,
    act: (on: OnDesk<List>, draft: Draft<List>, step: { by: string; expected: number }) => Promise<Result>,
  ): Promise<Result> {
    const on = await open(ask);
    if (!on.draft) throw new NotFoundError(`no draft of ${on.id}`);
    try {
      return await act(on, on.draft, { by: ask.user.id, expected: Number(ask.form.text('expected')) });
    } catch (error) {
      if (error instanceof DraftConflictError || error instanceof VersionConflictError)
        return readWith(ask, { field: '', text: KNOWLEDGE.changedMeanwhile });
      if (error instanceof KnowledgeFaultsError)
        return readWith(ask, {
          field: '',
          text: problemsOf(error.faults, original)
            .map(({ text }) => text)
            .join(' '),
        });
      throw error;
    }
  }

  const sendToReview = (ask: Ask) =>
    withDraft(ask, async (on, _draft, step) => {
      editors.requireEdit(ask.user, departmentOf(on));
      await drafts.sendToReview(list, on.id, { ...step, note: ask.form.text('note') });
      ask.record(`${list}/${on.id}`, { draft: step.expected });
      return redirect(pathOf(on.id), { notice: KNOWLEDGE.sent });
    });

  const sendBack = (ask: Ask) =>
    withDraft(ask, async (on, _draft, step) => {
      editors.requirePublish(ask.user, departmentOf(on));
      const note = ask.form.text('note');
      if (!note) return readWith(ask, { field: 'back-note', text: KNOWLEDGE.noNote });
      await drafts.sendBack(list, on.id, { ...step, note });
      ask.record(`${list}/${on.id}`, { draft: step.expected });
      return redirect(pathOf(on.id), { notice: KNOWLEDGE.sentBack });
    });

  const discard = (ask: Ask) =>
    withDraft(ask, async (on, draft, step) => {
      editors.requireEdit(ask.user, departmentOf(on));
      await drafts.discard(list, on.id, step);
      ask.record(`${list}/${on.id}`, { draft: draft.version, editors: draft.editors });
      return redirect(on.standing ? pathOf(on.id) : path, { notice: KNOWLEDGE.discarded });
    });

  const publish = (ask: Ask) =>
    withDraft(ask, async (on, draft, step) => {
      if (!(await editors.mayPublishDraft(ask.user, draft, departmentOf(on)))) {
        editors.requirePublish(ask.user, departmentOf(on));
        return readWith(ask, { field: '', text: KNOWLEDGE.ownWork });
      }
      const isLater = ask.form.text('when') === 'later';
      const at = momentOf(ask);
      if (isLater && (at === undefined || at <= ask.now.getTime()))
        return readWith(ask, { field: 'at', text: KNOWLEDGE.noTime });
      const isAlone = draft.editors.includes(ask.user.id);
      if (isLater && at !== undefined) await drafts.publishLater(list, on.id, { ...step, at });
      else await drafts.publish(list, on.id, step);
      ask.record(`${list}/${on.id}`, {
        before: draft.base,
        after: draft.base + 1,
        editors: draft.editors,
        ...(isAlone ? { isAlone } : {}),
        ...(isLater ? { at } : {}),
      });
      return redirect(pathOf(on.id), {
        notice: isLater ? KNOWLEDGE.publishedLater(nameOf(on.item)) : KNOWLEDGE.published(nameOf(on.item)),
      });
    });

  /** `2026-03-02T14:30` by the city's clocks. */
  function momentOf(ask: Ask): number | undefined {
    const text = ask.form.text('at');
    const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment - offsetAt(new Date(moment));
  }

  return { sendToReview, sendBack, discard, publish };
}
