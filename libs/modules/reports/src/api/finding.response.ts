import type { ErrorParams } from '@core/kernel';
import type { FindingRow } from '../data/finding.reader';

/** What is wrong with a cell, a row or a file; the sentence is made from code and params. */
export class FindingResponse {
  /** Stable; never renamed. */
  code: string;
  severity: 'error' | 'warning';
  sheet: string | null;
  /** The heading is row 1; null: the file as a whole. */
  row: number | null;
  /** The canonical name, whatever the heading says. */
  column: string | null;
  params: ErrorParams;
}

/** A finding as the API shows it. */
export function presentFinding({ id: _id, ...finding }: FindingRow): FindingResponse {
  return finding;
}
