/** What a bad row does: it is left out, or nothing of the file is applied. */
export const ERROR_POLICIES = ['skip', 'reject'] as const;

/** One of {@link ERROR_POLICIES}. */
export type ErrorPolicy = (typeof ERROR_POLICIES)[number];
