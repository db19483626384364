import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { PeriodStepRepository, type TakenStep } from '../data/period-step.repository';
import { OpenCalendar } from './open-calendar';

/** Tells who closed, opened or moved a period, and why. */
@Injectable()
export class ReadSteps {
  constructor(
    private readonly database: Database,
    private readonly calendars: OpenCalendar,
    private readonly steps: PeriodStepRepository,
  ) {}

  /** The latest first. @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN` */
  async run(programme: string, period: string): Promise<TakenStep[]> {
    const calendar = await this.calendars.run(this.database, programme);
    return this.steps.list(this.database, calendar.programme.id, calendar.period(period).row.ord);
  }
}
