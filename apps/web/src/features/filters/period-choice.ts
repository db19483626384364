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
 * @param asOf a day: as the periods stood then; absent: as they stand today
 */
export function periodChoice(
  periods: readonly ReportingPeriod[],
  asked: string | undefined,
  asOf?: string,
): PeriodChoice {
  const begun = periods
    .filter(
      (one, _at, all) => !one.future && (asOf === undefined || one.startsOn <= asOf || isFirst(one, all)),
    )
    .map((one) => (asOf === undefined ? one : { ...one, ended: one.endsOn < asOf }))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const fallback = begun.findLast((one) => one.ended) ?? begun[0] ?? null;
  return { begun, fallback, chosen: begun.find((one) => one.period === asked) ?? fallback };
}

/** A day before the term still has the first period to look at: nothing was known of it. */
function isFirst({ startsOn }: ReportingPeriod, all: readonly ReportingPeriod[]): boolean {
  return all.every((other) => other.startsOn >= startsOn);
}
