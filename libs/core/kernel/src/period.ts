import { day, type IsoDay } from './day';
import { DomainError } from './domain-error';
import { timeZone as zones } from './time-zone';

/** How often a programme reports. */
export const FREQUENCIES = ['month', 'quarter'] as const;

/** One of {@link FREQUENCIES}. */
export type Frequency = (typeof FREQUENCIES)[number];

const MONTHS_IN: Record<Frequency, number> = { month: 1, quarter: 3 };
const PATTERN = /^([1-9]\d{3})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/;

/**
 * A reporting period: a month (`2026-10`) or a quarter (`2026-Q4`). Immutable. Days are calendar days;
 * an instant is compared in the programme's time zone, which the caller names.
 */
export class Period {
  private constructor(
    readonly frequency: Frequency,
    /** Periods of this frequency since year 0; only differences between two of them mean anything. */
    private readonly index: number,
  ) {}

  /** Reads `2026-10` or `2026-Q4`; null when it is neither. */
  static tryParse(text: string): Period | null {
    const match = PATTERN.exec(text);
    if (!match) return null;
    const year = Number(match[1]);
    return match[2]
      ? new Period('month', year * 12 + Number(match[2]) - 1)
      : new Period('quarter', year * 4 + Number(match[3]) - 1);
  }

  /** Reads `2026-10` or `2026-Q4`. @throws DomainError `PERIOD.UNREADABLE` (invalid) */
  static parse(text: string): Period {
    const period = Period.tryParse(text);
    if (!period) throw new DomainError('PERIOD.UNREADABLE', 'invalid', { period: text });
    return period;
  }

  /** The period that contains a day. */
  static containing(date: IsoDay, frequency: Frequency): Period {
    const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    return new Period(frequency, Math.floor(months / MONTHS_IN[frequency]));
  }

  /** The last period that has ended at an instant: what every view shows unless told otherwise. */
  static lastEnded(instant: Date, frequency: Frequency, timeZone: string): Period {
    return Period.containing(zones.dayAt(instant, timeZone), frequency).previous();
  }

  /** The period with an ordinal: 0 contains the term's start. */
  static atOrdinal(ordinal: number, termStart: IsoDay, frequency: Frequency): Period {
    return Period.containing(termStart, frequency).plus(ordinal);
  }

  /** Every period of a term, from the one containing its start to the one containing its end. */
  static ofTerm(term: { readonly start: IsoDay; readonly end: IsoDay }, frequency: Frequency): Period[] {
    const first = Period.containing(term.start, frequency);
    const count = Period.containing(term.end, frequency).index - first.index + 1;
    return Array.from({ length: Math.max(count, 0) }, (_, ordinal) => first.plus(ordinal));
  }

  /** `2026-10` or `2026-Q4`: how it is stored and sent. */
  get key(): string {
    if (this.frequency === 'quarter') return `${Math.floor(this.index / 4)}-Q${(this.index % 4) + 1}`;
    return this.start.slice(0, 7);
  }

  get start(): IsoDay {
    return this.firstDayOfMonth(0);
  }

  /** The last day: "t" in every formula. */
  get end(): IsoDay {
    return day.endOfMonth(this.firstDayOfMonth(MONTHS_IN[this.frequency] - 1));
  }

  plus(count: number): Period {
    return new Period(this.frequency, this.index + count);
  }

  next(): Period {
    return this.plus(1);
  }

  previous(): Period {
    return this.plus(-1);
  }

  /** The number of this period in a term whose first period contains `termStart`; negative before it. */
  ordinalIn(termStart: IsoDay): number {
    return this.index - Period.containing(termStart, this.frequency).index;
  }

  equals(other: Period): boolean {
    return this.frequency === other.frequency && this.index === other.index;
  }

  /**
   * The instant reports are due: the end of `dueDay` of the month after the period, that is the midnight after
   * it. A month shorter than `dueDay` is due on its last day. A report at this instant is still on time.
   */
  dueAt(dueDay: number, timeZone: string): Date {
    const month = this.firstDayOfMonth(MONTHS_IN[this.frequency]);
    return zones.endOf(day.of(Number(month.slice(0, 4)), Number(month.slice(5, 7)), dueDay), timeZone);
  }

  /** Whether its first day has come; before that it is in the future and takes no reports. */
  hasBegun(instant: Date, timeZone: string): boolean {
    return zones.dayAt(instant, timeZone) >= this.start;
  }

  /** Whether its last day is over. */
  hasEnded(instant: Date, timeZone: string): boolean {
    return zones.dayAt(instant, timeZone) > this.end;
  }

  toString(): string {
    return this.key;
  }

  toJSON(): string {
    return this.key;
  }

  private firstDayOfMonth(offset: number): IsoDay {
    const months = this.index * MONTHS_IN[this.frequency] + offset;
    return day.of(Math.floor(months / 12), (months % 12) + 1, 1);
  }
}
