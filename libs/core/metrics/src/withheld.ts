import type { Figures } from './figures';
import { metricRule, type MetricRule } from './metric-rule';
import { threshold } from './threshold';

/** Of fewer items one report decides the figure, and people would take it for a result. */
export const FEWEST_PUBLISHED_ITEMS = 5;

/** Why completion is not told to everybody, the first that matches. */
export const WITHHELD_REASONS = ['no_items', 'few_items', 'no_weight', 'little_data'] as const;

/** One of {@link WITHHELD_REASONS}. */
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/**
 * Whether the public view keeps completion back at a place, and why; null where it is told. Counts and coverage are told
 * always: they are what says that too little is known. Cancelled items do not count.
 */
export function withheld(
  { total, weight, coverage, statuses }: Pick<Figures, 'total' | 'weight' | 'coverage' | 'statuses'>,
  rule: MetricRule = metricRule(),
): WithheldReason | null {
  const active = total - statuses.cancelled;
  if (active <= 0) return 'no_items';
  if (active < FEWEST_PUBLISHED_ITEMS) return 'few_items';
  if (weight <= 0 || coverage === null) return 'no_weight';
  return threshold.reaches(coverage, rule.minCoverage) ? null : 'little_data';
}
