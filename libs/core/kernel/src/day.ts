/** A calendar day as `YYYY-MM-DD`, years 1000..9999; compares correctly as a string. */
export type IsoDay = string;

const MS_PER_DAY = 86_400_000;
const ZERO = 48;
const DASH = 45;

function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` is 1..12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text is an existing day written `YYYY-MM-DD` (`2026-02-30` is not). */
function isValid(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const date = digitsAt(text, 8, 10);
  return year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day of a year, month 1..12 and date; a date past the month's end is its last day. */
function of(year: number, month: number, date: number): IsoDay {
  const last = Math.min(date, daysInMonth(year, month));
  const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);
  return `${year}-${two(month)}-${two(last)}`;
}

/** Whole days since 1970-01-01. Arithmetic in UTC, where every day has 24 hours. */
function toNumber(day: IsoDay): number {
  return Date.UTC(digitsAt(day, 0, 4), digitsAt(day, 5, 7) - 1, digitsAt(day, 8, 10)) / MS_PER_DAY;
}

/** The day a number of whole days after 1970-01-01. */
function fromNumber(days: number): IsoDay {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
function add(day: IsoDay, count: number): IsoDay {
  return fromNumber(toNumber(day) + count);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
function between(from: IsoDay, to: IsoDay): number {
  return toNumber(to) - toNumber(from);
}

/** The last day of the day's month. */
function endOfMonth(day: IsoDay): IsoDay {
  return of(digitsAt(day, 0, 4), digitsAt(day, 5, 7), 31);
}

/** Arithmetic on calendar days that never passes through the machine's time zone. */
export const day = { isValid, of, toNumber, fromNumber, add, between, endOfMonth, daysInMonth } as const;
