import { itemRow } from '@modules/road-maps';

const NEWEST = '2147483647';

/**
 * SQL: item `i` of `programme` as a row says it, with the newest texts and every act that was decided and is in force at an
 * instant; null where an act has ended it.
 * @param now placeholder of the instant
 */
export function itemInForceRow(now: string): string {
  const on = `(${now}::timestamptz at time zone programme.time_zone)::date`;
  return itemRow('i', { version: NEWEST, knownAt: `'infinity'::timestamptz`, on });
}
