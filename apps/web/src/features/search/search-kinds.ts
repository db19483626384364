/** What can be searched for, in the order of the groups. */
export const SEARCH_KINDS = ['territory', 'promise', 'direction', 'measure', 'indicator'] as const;

/** One of them. */
export type SearchKind = (typeof SEARCH_KINDS)[number];
