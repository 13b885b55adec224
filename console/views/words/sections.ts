import { type Role, ROLE_NAMES } from '../../accounts/roles.ts';

export interface Section {
  text: string;
  href: string;
  allow: 'self' | readonly Role[];
  /** With how much of it is not read yet. */
  isCounted?: true;
}

export const KNOWLEDGE_ROLES = ['editor', 'publisher'] as const;
export const GRIEVANCE_ROLES = ['officer', 'supervisor', 'appealOfficer'] as const;

/** The links at the top of every page, in their order; each is seen by those who may open it. */
export const SECTIONS: readonly Section[] = [
  { text: 'Worklist', href: '/console/worklist', allow: KNOWLEDGE_ROLES },
  { text: 'Entries', href: '/console/entries', allow: KNOWLEDGE_ROLES },
  { text: 'Offices', href: '/console/offices', allow: KNOWLEDGE_ROLES },
  { text: 'Areas', href: '/console/areas', allow: KNOWLEDGE_ROLES },
  { text: 'Reviews', href: '/console/reviews', allow: KNOWLEDGE_ROLES },
  { text: 'Files', href: '/console/files', allow: KNOWLEDGE_ROLES },
  { text: 'Ask the bot', href: '/console/ask', allow: KNOWLEDGE_ROLES },
  { text: 'Grievances', href: '/console/grievances', allow: GRIEVANCE_ROLES },
  { text: 'News', href: '/console/news', allow: GRIEVANCE_ROLES, isCounted: true },
  { text: 'Desk', href: '/console/desk', allow: GRIEVANCE_ROLES },
  { text: 'Walk', href: '/console/walk', allow: ROLE_NAMES },
  { text: 'Figures', href: '/console/figures', allow: ROLE_NAMES },
  { text: 'People', href: '/console/people', allow: ['administrator'] },
];
