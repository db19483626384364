import type { Actor } from '@core/access';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { PeriodStepRepository } from '../data/period-step.repository';
import { RoadMapPlaceReader } from '../data/road-map-place.reader';
import { calendarErrors } from '../domain/calendar.errors';
import { calendarPolicy } from '../domain/calendar.policy';
import { OpenCalendar } from './open-calendar';

/** Opens a closed period to files again; its edition stays, and the next lock makes another. */
@Injectable()
export class UnlockPeriod {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly places: RoadMapPlaceReader,
    private readonly programmes: Programmes,
    private readonly steps: PeriodStepRepository,
  ) {}

  /**
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.NOT_LOCKED`, `PERIOD.REASON_REQUIRED`,
   *   `REQUEST.FORBIDDEN`
   */
  async run(
    { programme: code, period, reason }: { programme: string; period: string; reason: string | null },
    actor: Actor,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const calendar = await this.calendars.run(tx, code);
      calendarPolicy.demandForAll(actor, 'period.lock', await this.places.country(tx), code);
      const { row } = calendar.period(period);
      if (calendarPolicy.owesReason(actor, reason)) throw calendarErrors.reasonRequired();
      const { id: programmeId } = calendar.programme;
      if (!(await this.programmes.unlockPeriod(tx, programmeId, row.ord)))
        throw calendarErrors.notLocked(period);
      await this.steps.append(tx, {
        ...{ programmeId, ord: row.ord, kind: 'unlocked', reason, by: actor.id, at: calendar.now },
        detail: { lockedAt: row.lockedAt, lockedBy: row.lockedBy },
      });
      await audit.record(tx, {
        ...{ actor, action: 'period.unlocked', subject: { kind: 'period', id: period } },
        ...{ programme: code, after: { reason } },
      });
    });
  }
}
