import type { ErrorParams } from '@core/kernel';
import type { ImportKind } from '@core/reporting';
import type { ImportRow } from '../data/import.reader';
import type { ImportStatus } from '../domain/import-lifecycle';
import type { ErrorPolicy } from '../domain/error-policy';
import type { ImportMode } from '../domain/import-mode';

/** One uploaded file and what became of its rows. */
export class ImportResponse {
  id: string;
  kind: ImportKind;
  /** Code; null where the file is of no programme. */
  programme: string | null;
  fileName: string;
  /** Hexadecimal, of the bytes as they came. */
  sha256: string;
  mode: ImportMode;
  onError: ErrorPolicy;
  status: ImportStatus;
  /** Of the whole journey, 0..100. */
  progress: number;
  /** Null until the file was read to its end. */
  totalRows: number | null;
  /** Rows read; once all are, rows whose fate is known. */
  processedRows: number;
  /** In a preview: rows that would be recorded. */
  acceptedRows: number;
  rejectedRows: number;
  unchangedRows: number;
  /** Why it failed or was declined, in the shape of a problem. */
  failure: { code: string; params?: ErrorParams } | null;
  createdBy: string;
  createdAt: string;
  appliedAt: string | null;
  /** Null until the figures of every level include it. */
  foldedAt: string | null;
  revertedAt: string | null;
}

/** Counting starts when the reading has ended. */
const BEFORE_COUNTING: readonly ImportStatus[] = ['uploaded', 'parsing'];

/** An import as the API shows it. */
export function presentImport(row: ImportRow): ImportResponse {
  const { receivedBy, receivedAt, appliedAt, foldedAt, revertedAt, totalRows, ...same } = row;
  return {
    ...same,
    totalRows: BEFORE_COUNTING.includes(row.status) ? null : totalRows,
    createdBy: receivedBy,
    createdAt: receivedAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    foldedAt: foldedAt?.toISOString() ?? null,
    revertedAt: revertedAt?.toISOString() ?? null,
  };
}
