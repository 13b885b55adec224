/** What somebody may be in the city, or in one department of it. Code, pages and documentation read this table. */
export const ROLES = {
  editor: { label: 'Editor', meaning: 'Writes and corrects entries, offices and areas; sends them to review.' },
  publisher: { label: 'Publisher', meaning: 'Reviews what editors wrote, and publishes it.' },
  officer: { label: 'Officer', meaning: 'Works on grievances and speaks with citizens.' },
  supervisor: {
    label: 'Supervisor',
    meaning: 'Answers for the grievances of a department: what is overdue, who has what.',
  },
  appealOfficer: { label: 'Appeal officer', meaning: 'Decides appeals.' },
  administrator: { label: 'Administrator', meaning: 'Invites people and says what they may do.' },
} as const;

export type Role = keyof typeof ROLES;

export const ROLE_NAMES: readonly Role[] = [
  'editor',
  'publisher',
  'officer',
  'supervisor',
  'appealOfficer',
  'administrator',
];

/** Instead of a department: all of them. */
export const WHOLE_CITY = '*';

/** A role, in one department or in the whole city. */
export interface Grant {
  role: Role;
  department: string;
}

export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}

/** Whether somebody has one of these roles: anywhere, or (when a department is given) there or in the whole city. */
export function holds(user: { grants: readonly Grant[] }, roles: readonly Role[], department?: string): boolean {
  return user.grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (department === undefined || grant.department === WHOLE_CITY || grant.department === department),
  );
}

/** The departments in which somebody has one of these roles; `[WHOLE_CITY]` for all. */
export function departmentsOf(user: { grants: readonly Grant[] }, roles: readonly Role[]): string[] {
  const named = user.grants.filter(({ role }) => roles.includes(role)).map(({ department }) => department);
  return named.includes(WHOLE_CITY) ? [WHOLE_CITY] : [...new Set(named)];
}
