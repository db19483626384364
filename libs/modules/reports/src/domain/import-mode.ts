/** `preview`: the sender wants to look first. */
export const IMPORT_MODES = ['preview', 'apply'] as const;

/** One of {@link IMPORT_MODES}. */
export type ImportMode = (typeof IMPORT_MODES)[number];
