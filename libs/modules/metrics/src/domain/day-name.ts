import { day, type IsoDay } from '@core/kernel';

/** Those of a century. */
const MOST_NAMES = 36_525;

const names = new Map<number, IsoDay>();

/** The ISO day of a day number. Deadlines of many items share few days, and share their names. */
export function dayName(number: number): IsoDay {
  let name = names.get(number);
  if (name === undefined) {
    name = day.fromNumber(number);
    if (names.size < MOST_NAMES) names.set(number, name);
  }
  return name;
}
