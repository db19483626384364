/** Columns a source of lines gives, in the types of `progress_entry`. */
export const LINE_COLUMNS = [
  'item_id',
  'period_ord',
  'value',
  'numerator',
  'denominator',
  'spent',
  'narrative',
  'delay_reason',
  'evidence',
] as const;

/**
 * A SELECT that gives lines to append, one for each item and period at most. SQL rather than rows, so that staged lines
 * never leave the database.
 */
export interface LineSource {
  readonly sql: string;
  readonly params: readonly unknown[];
}
