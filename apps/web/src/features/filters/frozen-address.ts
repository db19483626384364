const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The same page as it is known at the end of a day, whatever is recorded later. @param day `2026-11-22` */
export function frozenAddress(address: string, day: string): string {
  const frozen = new URL(address);
  if (DAY.test(day)) frozen.searchParams.set('asOf', day);
  return frozen.href;
}
