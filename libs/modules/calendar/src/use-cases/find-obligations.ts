import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { ObligationReader } from '../data/obligation.reader';
import { obligationState, type ObligationState } from '../domain/obligation-state';
import type { CalendarPeriod, OpenedCalendar } from './open-calendar';

/** What one road map owes for one period. */
export interface Obligation {
  readonly roadMapId: number;
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  readonly period: string;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  /** With its extension, if it has one. */
  readonly dueAt: Date;
  readonly graceEndsAt: Date;
  /** What was granted to this road map alone. */
  readonly extendedUntil: Date | null;
  readonly state: ObligationState;
}

/** Tells what every road map owes for a period. */
@Injectable()
export class FindObligations {
  constructor(private readonly obligations: ObligationReader) {}

  /** By territory; road maps that nothing is expected of owe nothing and are left out. */
  async run(
    sql: Sql,
    calendar: OpenedCalendar,
    period: CalendarPeriod,
    within: { readonly scope: Scope; readonly territory?: string },
  ): Promise<Obligation[]> {
    const { ord } = period.row;
    const rows = await this.obligations.list(sql, {
      ...{ programmeId: calendar.programme.id, fromOrd: ord, toOrd: ord },
      ...within,
    });
    return rows.map((row) => {
      const dueAt = calendar.dueTimes.ofRoadMap(row.roadMapId, ord, period.row.dueAt);
      const graceEndsAt = dueAt > period.graceEndsAt ? dueAt : period.graceEndsAt;
      const extended = dueAt > period.dueAt;
      const { roadMapId, territory, name, expected, received, onTime } = row;
      return {
        ...{ roadMapId, territory, name, expected, received, onTime, dueAt, graceEndsAt },
        period: period.row.code,
        extendedUntil: extended ? dueAt : null,
        state: obligationState({ expected, received, dueAt, graceEndsAt, extended }, calendar.now),
      };
    });
  }
}
