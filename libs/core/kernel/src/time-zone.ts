import { day, type IsoDay } from './day';

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** The wall clock at an instant, as if it were UTC milliseconds. */
function wallClock(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}

function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return wallClock(whole, timeZone) - whole;
}

/** Whether the runtime knows the zone (`Asia/Almaty`). */
function isValid(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day on the wall at an instant. */
function dayAt(instant: Date, timeZone: string): IsoDay {
  return day.fromNumber(Math.floor(wallClock(instant.getTime(), timeZone) / MS_PER_DAY));
}

/**
 * The first instant of a day. Where the clock jumps over midnight it is the instant of the jump; where midnight
 * comes twice it is the first one.
 */
function startOf(date: IsoDay, timeZone: string): Date {
  const midnight = day.toNumber(date) * MS_PER_DAY;
  const before = midnight - offsetAt(midnight - MS_PER_DAY, timeZone);
  const after = midnight - offsetAt(midnight + MS_PER_DAY, timeZone);
  const exact = [before, after].filter((instant) => wallClock(instant, timeZone) === midnight);
  return new Date(exact.length > 0 ? Math.min(...exact) : before);
}

/** The instant a day ends: the midnight that starts the next one. */
function endOf(date: IsoDay, timeZone: string): Date {
  return startOf(day.add(date, 1), timeZone);
}

/** Between instants and the calendar days of an IANA zone. */
export const timeZone = { isValid, dayAt, startOf, endOf } as const;
