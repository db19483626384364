/** What became of an item between two states of a road map; an item an act has ended is removed. */
export const ITEM_CHANGES = ['added', 'removed', 'changed'] as const;

/** One of {@link ITEM_CHANGES}. */
export type ItemChange = (typeof ITEM_CHANGES)[number];
