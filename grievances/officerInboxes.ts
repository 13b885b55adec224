import type { Level, Officer } from './model.ts';
import type { Notice, NoticeReader } from './notifier.ts';

export type OfficerReader = Extract<NoticeReader, { kind: 'officers' }>;

/** What somebody stands for: they read what comes to these groups at these levels. */
export interface Post {
  groups: string[];
  levels: Level[];
}

const LEVELS: Level[] = ['officer', 'supervisor', 'headOfOffice', 'appeal'];

/** Where a notice lies: `officer:<id>`, or `group:<access>:<group>:<level>`. */
export function inboxFor({ group, level, officer }: Notice['to'] & OfficerReader, access: string): string {
  return officer ? ownInbox(officer) : groupInbox(access, group, level);
}

/** The officer's own, and those of their posts; at every level of their groups when none are named. */
export function inboxesOf({ id, groups, roles }: Officer, posts: Post[] = [{ groups, levels: LEVELS }]): string[] {
  const accesses = ['open', ...new Set(roles)];
  const shared = posts.flatMap(({ groups, levels }) =>
    groups.flatMap((group) => accesses.flatMap((access) => levels.map((level) => groupInbox(access, group, level)))),
  );
  return [...new Set([ownInbox(id), ...shared])];
}

/** A group's, not one officer's own. */
export const isShared = (inbox: string): boolean => inbox.startsWith('group:');

const ownInbox = (officer: string) => `officer:${officer}`;
const groupInbox = (access: string, group: string, level: Level) => `group:${access}:${group}:${level}`;
