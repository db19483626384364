import type { LocalizedText } from '@core/kernel';

/** A list of the API; the cursor is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Session {
  name: string;
  kind: string;
}

export interface Programme {
  code: string;
  party?: string;
  title: LocalizedText;
}

export interface Territory {
  code: string;
  parent: string | null;
  level: number;
  kind: string;
  name: LocalizedText;
  grid: { row: number; col: number } | null;
}

export interface ReportingPeriod {
  period: string;
  startsOn: string;
  endsOn: string;
  dueAt: string;
  locked: boolean;
  future: boolean;
  ended: boolean;
}

/** The order is that of a status bar: done first, then in work, then trouble, then outside the count. */
export const STATUSES = [
  'verified_done',
  'done',
  'claimed_done',
  'on_track',
  'not_started',
  'not_reported',
  'at_risk',
  'overdue',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export type Band = 'green' | 'green_amber' | 'amber' | 'amber_red' | 'red' | 'grey';

/** Percentages are 0..100, differences are in points; null where a figure is undefined, which is never zero. */
export interface FigureSet {
  total: number;
  weight: number;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  high: number | null;
  planned: number | null;
  deviation: number | null;
  scheduleIndex: number | null;
  gap: number | null;
  coverage: number | null;
  verifiedCoverage: number | null;
  overdueShare: number | null;
  onTimeRate: number | null;
  baseline: number | null;
  churn: number | null;
  childrenMean: number | null;
  band: Band;
  statuses: Record<Status, number>;
  reporting: { expected: number; received: number; onTime: number };
  money?: { planned: number | string | null; spent: number | string | null };
}

export interface Figures {
  programme: string;
  territory: string;
  period: string;
  ruleVersion: string;
  computedAt: string;
  measures: FigureSet;
  indicators: FigureSet;
}

export type FigureSetName = 'measures' | 'indicators';

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

export interface Finding {
  code: string;
  severity: 'error' | 'warning';
  sheet?: string | null;
  row: number | null;
  column: string | null;
  params: Record<string, unknown>;
}
