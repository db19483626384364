import { Clock } from '@core/kernel';
import { Programmes, type PeriodRow, type ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { programmeNotFound } from '../domain/reports.errors';

/** A programme's periods, and the instant they are looked at. */
export interface Calendar {
  readonly programme: ProgrammeTerms;
  readonly periods: readonly PeriodRow[];
  readonly now: Date;
}

/** Reads the reporting calendar of a programme. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND` */
  async run(code: string): Promise<Calendar> {
    const programme = await this.programmes.find(this.database, code);
    if (programme === undefined) throw programmeNotFound(code);
    return {
      programme,
      periods: await this.programmes.periods(this.database, programme.id),
      now: this.clock.now(),
    };
  }
}
