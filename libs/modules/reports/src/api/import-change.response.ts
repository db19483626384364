import type { ImportChangeRow } from '../data/import-change.reader';

/** What a row of a file would do. */
export class ImportChangeResponse {
  /** The heading is row 1. */
  row: number;
  /** Codes; null where the row could not be read. */
  territory: string | null;
  itemCode: string | null;
  period: string | null;
  change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** What is recorded now. */
  before: object | null;
  /** What the row says. */
  after: object | null;
}

/** A change as the API shows it. */
export function presentImportChange({ rowNumber, ...change }: ImportChangeRow): ImportChangeResponse {
  return { row: rowNumber, ...change };
}
