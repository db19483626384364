/** What a road map says of an item beside its code, named as in `RoadMapRow`; in the order of a file's columns. */
export const ITEM_ATTRIBUTES = [
  ...(['type', 'title', 'directionCode', 'promiseCode', 'indicatorCode', 'kind', 'unit'] as const),
  ...(['baseline', 'target', 'startsOn', 'deadline', 'weight', 'completionForm'] as const),
  ...(['leadExecutor', 'coExecutors', 'plan', 'budget', 'shares'] as const),
] as const;

/** One of {@link ITEM_ATTRIBUTES}. */
export type ItemAttribute = (typeof ITEM_ATTRIBUTES)[number];

/** What a later version may edit; everything else takes an act. */
export const EDITABLE_ATTRIBUTES = [
  ...(['title', 'directionCode', 'promiseCode', 'indicatorCode', 'unit'] as const),
  ...(['completionForm', 'leadExecutor', 'coExecutors'] as const),
] as const satisfies readonly ItemAttribute[];
