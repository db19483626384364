const TIME_ZONE = 'Asia/Almaty';

/** The month so many months from the current one, as the programmes' calendar sees it: `2026-10`. */
export function monthFromNow(months: number): string {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' })
    .format(new Date())
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The months of the journeys: a term that began three months ago, and the two months that ended last. */
export const REPORTING_MONTHS = {
  first: monthFromNow(-3),
  before: monthFromNow(-2),
  last: monthFromNow(-1),
  end: monthFromNow(24),
};
