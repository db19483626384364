const DAY = 24 * 60 * 60 * 1000;
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day a workbook knows. */
const LAST = 2_958_466;
/** Up to it, 1900 counts as a leap year (ECMA-376 part 1, 18.17.4.1): real days are one later. */
const FALSE_LEAP_DAY = 60;

/** The time in milliseconds (UTC) of a day as workbooks count it; undefined when there is no such day. */
export function dayOfSerial(serial: number, from1904: boolean): number | undefined {
  if (serial < 0 || serial >= LAST) return undefined;
  if (from1904) return FROM_1904 + Math.round(serial * DAY);
  return FROM_1900 + Math.round((serial < FALSE_LEAP_DAY ? serial + 1 : serial) * DAY);
}

/** How a workbook counts the day of a time in milliseconds (UTC), from 1900. */
export function serialOfDay(time: number): number {
  const serial = (time - FROM_1900) / DAY;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
