import { band, type Band } from './band';
import { metricRule, type MetricRule } from './metric-rule';
import type { MetricSums } from './metric-sums';
import { STATUSES, type Status } from './statuses';
import { threshold } from './threshold';
import { withoutNoise } from './without-noise';

/**
 * What a screen shows of one territory, one period and one item type. Percentages are 0..100 (a difference may
 * be negative) with full precision; what is undefined is null.
 */
export interface Figures {
  readonly total: number;
  readonly weight: number;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly high: number | null;
  readonly planned: number | null;
  /** Points: accepted − planned. */
  readonly deviation: number | null;
  /** A ratio: accepted / planned. */
  readonly scheduleIndex: number | null;
  /** Points: reported − verified. */
  readonly gap: number | null;
  readonly coverage: number | null;
  readonly verifiedCoverage: number | null;
  readonly overdueShare: number | null;
  readonly onTimeRate: number | null;
  readonly baseline: number | null;
  readonly churn: number | null;
  /** The unweighted mean of the direct children's accepted completion: published beside `accepted`, never as it. */
  readonly childrenMean: number | null;
  readonly band: Band;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly reporting: { readonly expected: number; readonly received: number; readonly onTime: number };
  /** Million tenge; only measures have it. */
  readonly money?: { readonly planned: number; readonly spent: number };
}

/** Percent of a whole; multiplied first, so that 57 of 100 is 57 and not 56.99999999999999. */
function percent(part: number, whole: number): number | null {
  return whole > 0 ? withoutNoise((100 * part) / whole) : null;
}

function difference(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : withoutNoise(left - right);
}

function scheduleIndex(accepted: number | null, planned: number | null, rule: MetricRule): number | null {
  if (accepted === null || planned === null || !threshold.reaches(planned, rule.minPlanned)) return null;
  return withoutNoise(accepted / planned);
}

function inOrder(statuses: Readonly<Record<Status, number>>): Record<Status, number> {
  return Object.fromEntries(STATUSES.map((status) => [status, statuses[status]])) as Record<Status, number>;
}

/**
 * From stored sums to figures (design: domain, "Roll-up to a territory"). Pure: the same sums give the same
 * figures in the server and in the browser.
 * @param childrenMean percent or null; see {@link meanOfChildren}
 */
export function figures(
  sums: MetricSums,
  childrenMean: number | null = null,
  rule: MetricRule = metricRule(),
): Figures {
  const of = (part: number) => percent(part, sums.weight);
  const [reported, accepted, verified, planned] = [
    of(sums.reported),
    of(sums.accepted),
    of(sums.verified),
    of(sums.planned),
  ];
  const deviation = difference(accepted, planned);
  const coverage = of(sums.fresh);
  const overdueShare = percent(sums.overdueWeight, sums.dueWeight);
  const { moneyPlanned, moneySpent } = sums;
  return {
    total: sums.total,
    weight: sums.weight,
    reported,
    accepted,
    verified,
    high: of(sums.high),
    planned,
    deviation,
    scheduleIndex: scheduleIndex(accepted, planned, rule),
    gap: difference(reported, verified),
    coverage,
    verifiedCoverage: of(sums.verifiedFresh),
    overdueShare,
    onTimeRate: percent(sums.doneOnTime, sums.doneCount + sums.overdueCount),
    baseline: percent(sums.baselineAccepted, sums.baselineWeight),
    churn: percent(sums.churnWeight, sums.baselineWeight),
    childrenMean,
    band: band(deviation, overdueShare, coverage, sums.weight, rule),
    statuses: inOrder(sums.statuses),
    reporting: { expected: sums.expected, received: sums.received, onTime: sums.receivedOnTime },
    ...(moneyPlanned === null && moneySpent === null
      ? {}
      : { money: { planned: moneyPlanned ?? 0, spent: moneySpent ?? 0 } }),
  };
}
