import { timeZone, type Clock, type IsoDay } from '@core/kernel';

/** Territories are of no programme, so their days begin where programmes' days begin unless they say otherwise. */
const TIME_ZONE = 'Asia/Almaty';

/** The day it is in the country. */
export function todayAt(clock: Clock): IsoDay {
  return timeZone.dayAt(clock.now(), TIME_ZONE);
}
