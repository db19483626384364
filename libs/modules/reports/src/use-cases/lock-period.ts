import type { Actor } from '@core/access';
import { Clock, DomainError } from '@core/kernel';
import { Programmes, type PeriodRow } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { notAllowed, periodUnknown, programmeNotFound } from '../domain/reports.errors';
import { mayLockPeriods } from '../domain/reports.policy';

/** Which period of which programme, by their codes. */
export interface PeriodName {
  readonly programme: string;
  readonly period: string;
}

/** Closes a period to files, or opens it again. */
@Injectable()
export class LockPeriod {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /**
   * The programme's periods afterwards are the caller's to read.
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.ALREADY_LOCKED`, `PERIOD.NOT_LOCKED`
   */
  async run(name: PeriodName, change: 'lock' | 'unlock', actor: Actor): Promise<void> {
    if (!mayLockPeriods(actor, name.programme)) throw notAllowed('period.lock');
    await this.database.transaction(async (tx) => {
      const { programmeId, ord } = await this.find(tx, name);
      const done =
        change === 'lock'
          ? await this.programmes.lockPeriod(tx, programmeId, ord, actor.id, this.clock.now())
          : await this.programmes.unlockPeriod(tx, programmeId, ord);
      const code = change === 'lock' ? 'PERIOD.ALREADY_LOCKED' : 'PERIOD.NOT_LOCKED';
      if (!done) throw new DomainError(code, 'conflict', { period: name.period });
    });
  }

  private async find(tx: Transaction, name: PeriodName): Promise<Pick<PeriodRow, 'ord'> & { programmeId: number }> {
    const programme = await this.programmes.find(tx, name.programme);
    if (programme === undefined) throw programmeNotFound(name.programme);
    const periods = await this.programmes.periods(tx, programme.id);
    const period = periods.find(({ code }) => code === name.period);
    if (period === undefined) throw periodUnknown(name.period);
    return { programmeId: programme.id, ord: period.ord };
  }
}
