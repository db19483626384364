import type { ReportingPeriod } from '../../shared/api/reporting-period';

/** What the period picker offers and what is chosen; `fallback` is the default, null before the term has begun. */
export interface PeriodChoice {
  begun: ReportingPeriod[];
  fallback: ReportingPeriod | null;
  chosen: ReportingPeriod | null;
}

/**
 * The period on screen: the one in the address when it exists and has begun, else the last that ended, else the
 * first that has begun.
 */
export function periodChoice(periods: readonly ReportingPeriod[], asked: string | undefined): PeriodChoice {
  const begun = periods.filter((one) => !one.future).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const fallback = begun.findLast((one) => one.ended) ?? begun[0] ?? null;
  return { begun, fallback, chosen: begun.find((one) => one.period === asked) ?? fallback };
}
