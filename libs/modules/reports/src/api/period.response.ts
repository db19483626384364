import { timeZone } from '@core/kernel';
import type { PeriodRow } from '@modules/programmes';
import type { Calendar } from '../use-cases/read-calendar';

/** A period of a programme's calendar. */
export class PeriodResponse {
  /** `2026-10` or `2026-Q4` */
  period: string;
  /** 0 contains the first day of the term. */
  ord: number;
  startsOn: string;
  endsOn: string;
  /** A report at this instant is still on time. */
  dueAt: string;
  begun: boolean;
  ended: boolean;
  /** It has not begun and takes no reports. */
  future: boolean;
  locked: boolean;
  lockedAt: string | null;
}

/** The whole calendar. */
export class PeriodsResponse {
  items: PeriodResponse[];
  nextCursor: string | null;
  /** The last one that ended: what every view shows unless told otherwise. Null before the first has. */
  defaultPeriod: string | null;
}

/** A calendar as the API shows it. */
export function presentPeriods({ periods, programme, now }: Calendar): PeriodsResponse {
  const today = timeZone.dayAt(now, programme.timeZone);
  const items = periods.map((period) => presentPeriod(period, today));
  return { items, nextCursor: null, defaultPeriod: items.findLast(({ ended }) => ended)?.period ?? null };
}

function presentPeriod(
  { code, ord, startsOn, endsOn, dueAt, lockedAt }: PeriodRow,
  today: string,
): PeriodResponse {
  return {
    period: code,
    ord,
    startsOn,
    endsOn,
    dueAt: dueAt.toISOString(),
    begun: startsOn <= today,
    ended: endsOn < today,
    future: startsOn > today,
    locked: lockedAt !== null,
    lockedAt: lockedAt?.toISOString() ?? null,
  };
}
