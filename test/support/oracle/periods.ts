import type { ProgrammeFacts } from './world';

const DAY = 86_400_000;

/**
 * The reporting periods of one programme. Ord 0 is the calendar month or quarter that contains the term's start;
 * ords below it are the calendar periods before the term.
 */
export class Periods {
  private readonly months: number;
  private readonly origin: number;

  constructor(private readonly programme: ProgrammeFacts) {
    this.months = programme.reporting === 'month' ? 1 : 3;
    this.origin = this.slotOf(programme.start);
  }

  ordOf(date: string): number {
    return this.slotOf(date) - this.origin;
  }

  /** The ord of the period that contains the term's end. */
  last(): number {
    return this.ordOf(this.programme.end);
  }

  firstDay(ord: number): string {
    return Periods.day(0, (this.origin + ord) * this.months, 1);
  }

  lastDay(ord: number): string {
    return Periods.day(0, (this.origin + ord + 1) * this.months, 0);
  }

  /** The last day on which a report for the period is in time; a due day past the month's end is its last day. */
  dueDate(ord: number): string {
    const monthAfter = (this.origin + ord + 1) * this.months;
    const endOfMonth = Periods.day(0, monthAfter + 1, 0);
    const due = Periods.day(0, monthAfter, this.programme.dueDay);
    return due < endOfMonth ? due : endOfMonth;
  }

  /** The calendar date of an instant where the programme is run. */
  localDate(instant: string): string {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: this.programme.timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(new Date(instant));
    const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
    return `${part('year')}-${part('month')}-${part('day')}`;
  }

  /** Whole days from one date to a later one. */
  static daysBetween(from: string, to: string): number {
    return (Date.parse(to) - Date.parse(from)) / DAY;
  }

  static addDays(date: string, days: number): string {
    return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  }

  private static day(year: number, month: number, day: number): string {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day);
    return date.toISOString().slice(0, 10);
  }

  private slotOf(date: string): number {
    const [year, month] = date.split('-').map(Number);
    return Math.floor((year * 12 + month - 1) / this.months);
  }
}
