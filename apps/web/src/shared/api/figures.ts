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
  /** Null until the figures have been folded for the first time. */
  computedAt: string | null;
  measures: FigureSet;
  indicators: FigureSet;
}

/** Planned completion of a period of the term, those to come included. */
export interface PlannedFigures {
  period: string;
  measures: number | null;
  indicators: number | null;
}

export type FigureSetName = 'measures' | 'indicators';
