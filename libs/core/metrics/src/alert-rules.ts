import type { Figures } from './figures';
import { withoutNoise } from './without-noise';

/** What a person may be alerted of at a place, in the order in which it is offered. */
export const ALERT_RULES = [
  'on_paper',
  'behind_plan',
  'overdue_items',
  'overdue_share',
  'little_verified',
  'band_red',
] as const;

/** One of {@link ALERT_RULES}. */
export type AlertRule = (typeof ALERT_RULES)[number];

/** What the figures of measures are held against. */
interface AlertTerms {
  /** Of the line; null: there is no line to choose. */
  readonly unit: 'points' | 'items' | 'percent' | null;
  /** The highest line that makes sense. */
  readonly most: number;
  /** The line that is proposed; null where there is none. */
  readonly proposed: number | null;
  /** Crossed by what is less, not by what is as much. */
  readonly isBelow: boolean;
  /** The figure that says why, as `GET /metrics/{territory}/explain` names it. */
  readonly figure: string;
  /** Null: undefined, and then neither crossed nor back. Of the band 1 where it is red, else 0. */
  readonly value: (figures: Figures) => number | null;
}

const minus = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : withoutNoise(left - right);
const overdueOf = ({ statuses }: Figures): number => statuses.overdue;

/** The rules by name. */
export const ALERT_TERMS: Readonly<Record<AlertRule, AlertTerms>> = {
  on_paper: {
    ...{ unit: 'points', most: 100, proposed: 10, isBelow: false, figure: 'reported' },
    value: ({ reported, accepted }) => minus(reported, accepted),
  },
  behind_plan: {
    ...{ unit: 'points', most: 100, proposed: 10, isBelow: false, figure: 'deviation' },
    value: ({ planned, accepted }) => minus(planned, accepted),
  },
  overdue_items: {
    ...{ unit: 'items', most: 1_000_000, proposed: 5, isBelow: false, figure: 'statuses.overdue' },
    value: (figures) => (figures.total > 0 ? overdueOf(figures) : null),
  },
  overdue_share: {
    ...{ unit: 'percent', most: 100, proposed: 15, isBelow: false, figure: 'overdueShare' },
    // What is not due cannot be overdue: as the band has it.
    value: ({ overdueShare, total }) => (total > 0 ? (overdueShare ?? 0) : null),
  },
  little_verified: {
    ...{ unit: 'percent', most: 100, proposed: 10, isBelow: true, figure: 'verifiedCoverage' },
    value: ({ verifiedCoverage }) => verifiedCoverage,
  },
  band_red: {
    ...{ unit: null, most: 0, proposed: null, isBelow: false, figure: 'deviation' },
    // A place that cannot be rated has neither become red nor ceased to be.
    value: ({ band }) => (band === 'grey' ? null : Number(band === 'red')),
  },
};

/** A figure that trembles about the line is told of once: it is back only when it is a tenth of the line away, at least this much. */
const LEAST_MARGIN = 1;

/**
 * Whether a line is crossed now.
 * @param line in the rule's unit; null: the rule has none
 * @param wasCrossed what was said of it last
 */
export function isCrossed(
  rule: AlertRule,
  line: number | null,
  figures: Figures,
  wasCrossed: boolean,
): boolean {
  const { value: valueOf, isBelow } = ALERT_TERMS[rule];
  const value = valueOf(figures);
  if (value === null) return wasCrossed;
  if (line === null) return value > 0;
  const margin = wasCrossed ? Math.max(LEAST_MARGIN, line / 10) : 0;
  if (isBelow) return wasCrossed ? value < Math.min(line + margin, 100) : value < line;
  return wasCrossed ? value > Math.max(line - margin, 0) : value >= line;
}
