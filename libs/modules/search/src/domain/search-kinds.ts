/** What can be searched for, in the order in which groups are shown. */
export const SEARCH_KINDS = ['territory', 'promise', 'direction', 'measure', 'indicator'] as const;

/** One of {@link SEARCH_KINDS}. */
export type SearchKind = (typeof SEARCH_KINDS)[number];
