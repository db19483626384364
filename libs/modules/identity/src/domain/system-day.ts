import { timeZone, type IsoDay } from '@core/kernel';

const ZONE = 'Asia/Almaty';

/**
 * The day by which grants and delegations begin and end. One for the whole system, because a grant may be for every
 * programme: the default zone of programmes.
 */
export function systemDay(now: Date): IsoDay {
  return timeZone.dayAt(now, ZONE);
}
