import type { Actor } from '@core/access';
import { Clock, DomainError } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { notAllowed } from '../domain/reports.errors';
import { reportsPolicy } from '../domain/reports.policy';
import { FindPeriod } from './find-period';

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
    private readonly find: FindPeriod,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.ALREADY_LOCKED`, `PERIOD.NOT_LOCKED` */
  async run({ programme, period }: PeriodName, change: 'lock' | 'unlock', actor: Actor): Promise<void> {
    if (!reportsPolicy.mayLockPeriods(actor, programme)) throw notAllowed('period.lock');
    const { programmeId, ord = 0 } = await this.find.run(programme, period);
    const done = await this.database.transaction((tx) =>
      change === 'lock'
        ? this.programmes.lockPeriod(tx, programmeId, ord, actor.id, this.clock.now())
        : this.programmes.unlockPeriod(tx, programmeId, ord),
    );
    const code = change === 'lock' ? 'PERIOD.ALREADY_LOCKED' : 'PERIOD.NOT_LOCKED';
    if (!done) throw new DomainError(code, 'conflict', { period });
  }
}
