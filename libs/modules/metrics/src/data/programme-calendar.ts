import type { PeriodCalendar } from '@core/metrics';

/** A programme as the walk of its items needs it. */
export interface ProgrammeCalendar extends PeriodCalendar {
  readonly id: number;
  readonly code: string;
  readonly ruleVersion: string;
  readonly timeZone: string;
  /** Bumped by every fold. */
  readonly revision: number;
  readonly reweightCounts: boolean;
  /** Codes of the periods by ord. */
  readonly periods: readonly string[];
  /** The last period that has begun; -1 before the term. */
  readonly currentOrd: number;
  /** The last period that has ended; -1 when none has. */
  readonly endedOrd: number;
  /** The period that holds a day number; may lie outside the term. */
  readonly ordOf: (day: number) => number;
}
