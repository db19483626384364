/** What a person may be; each grant is one of these over a territory subtree. */
export const ROLES = [
  'liaison',
  'analyst',
  'leader',
  'verifier',
  'office_operator',
  'auditor',
  'administrator',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];
