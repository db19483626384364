import type { ItemKind } from '@core/reporting';

/** What a row of a file would do. */
export interface ImportChange {
  row: number;
  /** Codes; null where the row could not be read. */
  territory: string | null;
  itemCode: string | null;
  period: string | null;
  /** What a reported value is measured in. */
  measured: { kind: ItemKind; unit: string | null } | null;
  change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** What is recorded now, and what the row says. */
  before: object | null;
  after: object | null;
}
