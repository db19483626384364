import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { periodUnknown, programmeNotFound } from '../domain/reports.errors';

/** Turns the codes of a programme and, where one is asked for, of a period into what the ledger knows them by. */
@Injectable()
export class FindPeriod {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `PERIOD.UNKNOWN` */
  async run(programme: string, period?: string): Promise<{ programmeId: number; ord?: number }> {
    const found = await this.programmes.find(this.database, programme);
    if (found === undefined) throw programmeNotFound(programme);
    if (period === undefined) return { programmeId: found.id };
    const periods = await this.programmes.periods(this.database, found.id);
    const { ord } = periods.find(({ code }) => code === period) ?? {};
    if (ord === undefined) throw periodUnknown(period);
    return { programmeId: found.id, ord };
  }
}
