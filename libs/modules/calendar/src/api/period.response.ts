import { ApiProperty } from '@nestjs/swagger';
import type { TakenStep } from '../data/period-step.repository';
import { PERIOD_STATES, type PeriodState } from '../domain/period-state';
import type { CountedCalendar, CountedPeriod, PeriodCounts } from '../use-cases/read-calendar';

/** How much is reported, as far as the caller may see. */
export class PeriodCountsResponse {
  /** Road maps that reports are expected of. */
  roadMaps: number;
  /** Of these, the ones whose reports are all there. */
  complete: number;
  /** Items that a report is expected of. */
  expected: number;
  received: number;
  onTime: number;
}

/** A period of a programme's calendar. */
export class PeriodResponse {
  /** `2026-10` or `2026-Q4` */
  period: string;
  /** 0 contains the first day of the term. */
  ord: number;
  startsOn: string;
  endsOn: string;
  /** The first day on which reports are taken. */
  opensOn: string;
  /** A report at this instant is still on time, unless its road map was given longer. */
  dueAt: string;
  /** A report at this instant is late and not yet overdue. */
  graceEndsAt: string;
  @ApiProperty({ enum: PERIOD_STATES })
  state: PeriodState;
  begun: boolean;
  ended: boolean;
  /** It has not begun and takes no reports. */
  future: boolean;
  locked: boolean;
  lockedAt: string | null;
  counts: PeriodCountsResponse;
}

/** The whole calendar. */
export class PeriodsResponse {
  items: PeriodResponse[];
  nextCursor: string | null;
  /** The last one that ended: what every view shows unless told otherwise. Null before the first has. */
  defaultPeriod: string | null;
}

/** Something that somebody did to a period. */
export class PeriodStepResponse {
  @ApiProperty({ enum: ['locked', 'unlocked', 'due_moved', 'grace_changed'] })
  kind: TakenStep['kind'];
  /** Closed although reports were missing. */
  forced: boolean;
  reason: string | null;
  /** Road maps whose reports were missing. */
  unsettled: number | null;
  /** What it was and what it became. */
  @ApiProperty({ type: Object })
  detail: Record<string, unknown>;
  by: string;
  at: string;
}

/** What was done to a period, the latest first. */
export class PeriodStepsResponse {
  items: PeriodStepResponse[];
  nextCursor: string | null;
}

const NOTHING: PeriodCounts = { roadMaps: 0, complete: 0, expected: 0, received: 0, onTime: 0 };

/** A calendar as the API shows it. */
export function presentPeriods({ calendar, counts }: CountedCalendar): PeriodsResponse {
  return {
    items: calendar.periods.map((period) => presentPeriod({ period, counts: counts.get(period.row.ord) })),
    nextCursor: null,
    defaultPeriod: calendar.ended?.row.code ?? null,
  };
}

/** A period as the API shows it. */
export function presentPeriod({ period, counts = NOTHING }: CountedPeriod): PeriodResponse {
  const { row, dueAt, graceEndsAt, begun, ended, state } = period;
  const { code, ord, startsOn, endsOn, lockedAt } = row;
  return {
    ...{ period: code, ord, startsOn, endsOn, opensOn: startsOn },
    dueAt: dueAt.toISOString(),
    graceEndsAt: graceEndsAt.toISOString(),
    ...{ state, begun, ended, future: !begun },
    locked: lockedAt !== null,
    lockedAt: lockedAt?.toISOString() ?? null,
    counts: { ...counts },
  };
}

/** What was done to a period as the API shows it. */
export function presentSteps(steps: readonly TakenStep[]): PeriodStepsResponse {
  const items = steps.map((step) => ({ ...step, detail: { ...step.detail }, at: step.at.toISOString() }));
  return { items, nextCursor: null };
}
