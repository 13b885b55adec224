import type { Draft } from '../../knowledge/drafts.ts';
import { holds } from '../accounts/roles.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { ForbiddenError } from '../http/result.ts';
import type { User } from '../http/route.ts';

/** Who may do what with an item of a department. */
export function createEditors(accounts: Accounts) {
  /** Whether there is nobody else who could publish: in a small town one person may do both. */
  async function isAlone(user: User, department: string | undefined): Promise<boolean> {
    const all = await accounts.list();
    return !all.some((one) => one.id !== user.id && one.status === 'active' && holds(one, ['publisher'], department));
  }

  return {
    mayEdit,
    mayPublish,
    /** Publishing is a second person's, unless there is none. */
    async mayPublishDraft(user: User, draft: Draft, department: string | undefined): Promise<boolean> {
      if (!mayPublish(user, department)) return false;
      return !draft.editors.includes(user.id) || (await isAlone(user, department));
    },
    requireEdit(user: User, department: string | undefined): void {
      if (!mayEdit(user, department)) throw new ForbiddenError(department);
    },
    requirePublish(user: User, department: string | undefined): void {
      if (!mayPublish(user, department)) throw new ForbiddenError(department);
    },
    /** Who an id is, for people; other writers (an import, the sample) name themselves. */
    async nameOf(id: string | undefined): Promise<string> {
      if (id === undefined) return '';
      return (await accounts.find(id))?.name ?? id;
    },
  };
}

export type Editors = ReturnType<typeof createEditors>;

function mayEdit(user: User, department: string | undefined): boolean {
  return holds(user, ['editor', 'publisher'], department ?? undefined);
}

function mayPublish(user: User, department: string | undefined): boolean {
  return holds(user, ['publisher'], department ?? undefined);
}
