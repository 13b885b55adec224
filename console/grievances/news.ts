import type { Level, Officer } from '../../grievances/model.ts';
import type { Post } from '../../grievances/officerInboxes.ts';
import { holds, type Role } from '../accounts/roles.ts';
import type { User } from '../http/route.ts';
import { GRIEVANCE_ROLES } from '../views/words/sections.ts';
import type { Casework } from './casework.ts';
import { groupsOf, officerOf, readSetup, type Setup } from './officer.ts';

/** At which levels a role answers. */
const ANSWERS: [Role, Level[]][] = [
  ['officer', ['officer']],
  ['supervisor', ['supervisor', 'headOfOffice']],
  ['appealOfficer', ['appeal']],
];

/** Nobody needs to know it more exactly. */
const MOST_COUNTED = 100;

/** Whose news somebody reads, by their roles in each department. */
export function readerOf(user: User, setup: Setup): { officer: Officer; posts: Post[] } {
  const posts = ANSWERS.map(([role, levels]) => {
    const grants = user.grants.filter((grant) => grant.role === role);
    return { groups: groupsOf({ ...user, grants }, setup), levels };
  });
  return { officer: officerOf(user, setup), posts: posts.filter(({ groups }) => groups.length) };
}

/** How many news somebody has not read, for the top of every page; counted up to a hundred. */
export function createCountNews(casework: Pick<Casework, 'grievances' | 'notices'>) {
  return async (user: User): Promise<number> => {
    if (!holds(user, GRIEVANCE_ROLES)) return 0;
    const { officer, posts } = readerOf(user, await readSetup(casework));
    return casework.notices.countUnread(officer, posts, MOST_COUNTED);
  };
}
