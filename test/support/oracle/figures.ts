import type { Band } from './band-of';
import type { Status } from './status-of';

/** Percent 0..100, or beyond for differences and for progress; null where there is nothing to divide by. */
export interface WeightedFigures {
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  high: number | null;
  planned: number | null;
  /** Points. */
  deviation: number | null;
  /** A ratio, not a percentage. */
  scheduleIndex: number | null;
  /** Points. */
  gap: number | null;
  coverage: number | null;
  verifiedCoverage: number | null;
  overdueShare: number | null;
  band: Band;
}

/** Counts of items, each counted once in the territory. */
export interface CountedFigures {
  total: number;
  /** Percent. */
  onTimeRate: number | null;
  statuses: Record<Status, number>;
  reporting: { expected: number; received: number; onTime: number };
}

/** Percent of the weight of the frozen baseline. */
export interface BaselineFigures {
  baseline: number | null;
  churn: number | null;
}

/** One territory's figures for one type of item; `weight` is Σ w·s of what is active, 0 when there is none. */
export interface Figures extends WeightedFigures, CountedFigures, BaselineFigures {
  weight: number;
  /** Percent; children without the figure are left out of the mean. */
  childrenMean: number | null;
}

/** Million tenge, over active items. */
export interface Money {
  planned: number;
  spent: number;
}

export interface TerritoryFigures {
  measures: Figures & { money: Money };
  indicators: Figures;
}
