/** What a change request may ask for; the first two end the item. */
export const CHANGE_KINDS = ['cancel', 'replace', 'postpone', 'reweight', 'rescope'] as const;

/** One of {@link CHANGE_KINDS}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];
