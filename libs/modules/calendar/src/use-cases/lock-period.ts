import type { Actor } from '@core/access';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { PeriodStepRepository } from '../data/period-step.repository';
import { calendarErrors } from '../domain/calendar.errors';
import { PeriodLocked } from '../domain/calendar.events';
import { calendarPolicy } from '../domain/calendar.policy';
import { FindUnsettled } from './find-unsettled';
import type { CalendarPeriod, OpenedCalendar } from './open-calendar';

/** Which period is closed, and why although reports are missing. */
export interface PeriodLock {
  readonly programme: string;
  readonly period: string;
  readonly force: boolean;
  readonly reason: string | null;
}

/** Closes a period to files and orders the edition of its figures. */
@Injectable()
export class LockPeriod {
  constructor(
    private readonly database: Database,
    private readonly unsettled: FindUnsettled,
    private readonly programmes: Programmes,
    private readonly steps: PeriodStepRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.ALREADY_LOCKED`, `PERIOD.IN_FUTURE`,
   *   `PERIOD.NOT_SETTLED`, `PERIOD.REASON_REQUIRED`, `REQUEST.FORBIDDEN`
   */
  async run(lock: PeriodLock, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.programmes.claimPeriod(tx, lock.programme, lock.period);
      const { calendar, period, territories } = await this.unsettled.run(tx, lock, actor);
      const unsettled = territories.length;
      if (period.state === 'locked') throw calendarErrors.alreadyLocked(lock.period);
      if (period.state === 'future') throw calendarErrors.inFuture(lock.period);
      const isSettled = unsettled === 0 && period.ended;
      if (!isSettled && !calendarPolicy.isForced(actor, lock.force))
        throw calendarErrors.notSettled(lock.period, unsettled, territories);
      if (!isSettled && calendarPolicy.owesReason(actor, lock.reason)) throw calendarErrors.reasonRequired();
      await this.close(tx, calendar, period, { actor, unsettled, forced: !isSettled, reason: lock.reason });
    });
  }

  private async close(
    tx: Transaction,
    { programme, now }: OpenedCalendar,
    { row }: CalendarPeriod,
    how: { actor: Actor; unsettled: number; forced: boolean; reason: string | null },
  ): Promise<void> {
    const { actor, unsettled, forced, reason } = how;
    const done = await this.programmes.lockPeriod(tx, programme.id, row.ord, actor.id, now);
    if (!done) throw calendarErrors.alreadyLocked(row.code);
    const what = { programmeId: programme.id, ord: row.ord };
    await this.steps.append(tx, {
      ...{ ...what, kind: 'locked', forced, reason, unsettled },
      ...{ by: actor.id, at: now },
    });
    await audit.record(tx, {
      ...{ actor, action: 'period.locked', subject: { kind: 'period', id: row.code } },
      ...{ programme: programme.code, after: { forced, reason, unsettled } },
    });
    await this.outbox.publish(
      tx,
      new PeriodLocked({ ...what, lockedAt: now.toISOString(), lockedBy: actor.id }),
    );
  }
}
