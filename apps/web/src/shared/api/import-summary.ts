export const IMPORT_KINDS = ['progress', 'road-maps', 'programmes', 'territories'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ImportStatus =
  | 'uploaded'
  | 'parsing'
  | 'validating'
  | 'previewed'
  | 'applying'
  | 'applied'
  | 'rejected'
  | 'failed'
  | 'reverted';

/** What the event stream of an import tells; row counts are null until they are known. */
export interface ImportProgress {
  status: ImportStatus;
  totalRows: number | null;
  processedRows: number | null;
  acceptedRows: number | null;
  rejectedRows: number | null;
  unchangedRows: number | null;
  progress: number | null;
  foldedAt: string | null;
}

export interface ImportSummary extends ImportProgress {
  id: string;
  kind: ImportKind;
  programme: string | null;
  fileName?: string | null;
  createdAt?: string;
}
