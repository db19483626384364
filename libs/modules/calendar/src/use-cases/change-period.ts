import type { Actor } from '@core/access';
import { day, timeZone, type IsoDay } from '@core/kernel';
import { Extensions } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { PeriodStepRepository } from '../data/period-step.repository';
import { calendarErrors } from '../domain/calendar.errors';
import { dueDay } from '../domain/due-day';
import { OpenPeriod, type OpenedPeriod } from './open-period';

/** What is to be different about a period, for everybody. */
export interface PeriodChange {
  readonly programme: string;
  readonly period: string;
  /** Reports are due at the end of this day. */
  readonly dueOn?: IsoDay;
  readonly graceDays?: number;
  readonly reason: string;
}

/** Moves the due day of a period, or changes its grace. */
@Injectable()
export class ChangePeriod {
  constructor(
    private readonly database: Database,
    private readonly opening: OpenPeriod,
    private readonly programmes: Programmes,
    private readonly extensions: Extensions,
    private readonly steps: PeriodStepRepository,
  ) {}

  /**
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.LOCKED`, `PERIOD.DUE_TOO_EARLY`,
   *   `REQUEST.FORBIDDEN`
   */
  async run(change: PeriodChange, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const opened = await this.opening.run(tx, change, actor);
      if (change.graceDays !== undefined) await this.changeGrace(tx, opened, change.graceDays, change.reason);
      if (change.dueOn !== undefined) await this.moveDue(tx, opened, change.dueOn, change.reason);
      const { dueOn, graceDays, reason } = change;
      await audit.record(tx, {
        ...{ actor, action: 'period.changed', subject: { kind: 'period', id: change.period } },
        ...{ programme: change.programme, after: { dueOn, graceDays, reason } },
      });
    });
  }

  private async changeGrace(
    tx: Transaction,
    { programme, row, by, at }: OpenedPeriod,
    graceDays: number,
    reason: string,
  ): Promise<void> {
    const what = { programmeId: programme.id, ord: row.ord };
    await this.programmes.setGrace(tx, programme.id, row.ord, graceDays);
    await this.steps.append(tx, {
      ...{ ...what, kind: 'grace_changed', reason, by, at },
      detail: { from: row.graceDays, to: graceDays },
    });
  }

  private async moveDue(
    tx: Transaction,
    { programme, row, dueAt, by, at }: OpenedPeriod,
    dueOn: IsoDay,
    reason: string,
  ): Promise<void> {
    if (dueOn <= row.endsOn) throw calendarErrors.dueTooEarly(row.code, day.add(row.endsOn, 1));
    const what = { programmeId: programme.id, ord: row.ord };
    await this.extensions.grant(tx, {
      ...{ ...what, roadMapId: null, reason, grantedBy: by, grantedAt: at },
      dueAt: timeZone.endOf(dueOn, programme.timeZone),
    });
    await this.steps.append(tx, {
      ...{ ...what, kind: 'due_moved', reason, by, at },
      detail: { from: dueDay.of(dueAt, programme.timeZone), to: dueOn },
    });
  }
}
