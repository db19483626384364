import { metricRule, type MetricRule } from './metric-rule';
import { threshold } from './threshold';

/** The scale of a territory's colour, best first; `grey` says that too little is known. */
export const BANDS = ['green', 'green_amber', 'amber', 'amber_red', 'red', 'grey'] as const;

/** One of {@link BANDS}. */
export type Band = (typeof BANDS)[number];

/**
 * The worse of the two bands that deviation and overdue share earn (design: domain, "Bands").
 * @param deviation accepted − planned, in points; null where there is no weight
 * @param overdueShare percent of the due weight; null (nothing is due) counts as 0
 * @param coverage percent of the weight that is fresh; under the rule's minimum the band is grey
 * @param weight Σ w·s; without any the band is grey
 */
export function band(
  deviation: number | null,
  overdueShare: number | null,
  coverage: number | null,
  weight: number,
  rule: MetricRule = metricRule(),
): Band {
  if (weight <= 0 || deviation === null || coverage === null) return 'grey';
  if (!threshold.reaches(coverage, rule.minCoverage)) return 'grey';
  const overdue = overdueShare ?? 0;
  const step = rule.bandSteps.find(
    ({ minDeviation, maxOverdueShare }) =>
      threshold.reaches(deviation, minDeviation) && threshold.staysWithin(overdue, maxOverdueShare),
  );
  return step?.band ?? 'red';
}
