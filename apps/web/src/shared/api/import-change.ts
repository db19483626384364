/** What a row of a file would do. */
export interface ImportChange {
  row: number;
  /** Codes; null where the row could not be read. */
  territory: string | null;
  itemCode: string | null;
  period: string | null;
  change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** What is recorded now, and what the row says. */
  before: object | null;
  after: object | null;
}
