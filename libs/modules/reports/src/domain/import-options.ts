/** `preview`: the sender wants to look first. */
export const IMPORT_MODES = ['preview', 'apply'] as const;
/** One of {@link IMPORT_MODES}. */
export type ImportMode = (typeof IMPORT_MODES)[number];

/** What a bad row does: it is left out, or nothing of the file is applied. */
export const ERROR_POLICIES = ['skip', 'reject'] as const;
/** One of {@link ERROR_POLICIES}. */
export type ErrorPolicy = (typeof ERROR_POLICIES)[number];
