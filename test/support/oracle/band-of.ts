import { Fraction } from './fraction';

const BANDS = ['green', 'green_amber', 'amber', 'amber_red', 'red'] as const;
const LOWEST_DEVIATIONS = [-0.05, -0.1, -0.2, -0.3];
const HIGHEST_OVERDUE = [0, 0.05, 0.15, 0.3];
const LOWEST_COVERAGE = 0.6;

export type Band = (typeof BANDS)[number] | 'grey';

/** All ratios. Null coverage or deviation means that nothing has weight. */
export function bandOf(
  deviation: Fraction | null,
  overdueShare: Fraction | null,
  coverage: Fraction | null,
): Band {
  if (deviation === null || coverage === null) return 'grey';
  if (!coverage.atLeast(Fraction.of(LOWEST_COVERAGE))) return 'grey';
  const overdue = overdueShare ?? Fraction.zero;
  const byDeviation = LOWEST_DEVIATIONS.filter((edge) => !deviation.atLeast(Fraction.of(edge))).length;
  const byOverdue = HIGHEST_OVERDUE.filter((edge) => overdue.above(Fraction.of(edge))).length;
  return BANDS[Math.max(byDeviation, byOverdue)];
}
