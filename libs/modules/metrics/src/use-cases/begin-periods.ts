import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { Ledger } from '@modules/ledger';
import { FoldRunRepository } from '../data/fold-run.repository';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';

/** Asks for a fold of the programmes of which a period has begun since the last one: nobody else may do so for weeks. */
@Injectable()
export class BeginPeriods {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly runs: FoldRunRepository,
    private readonly ledger: Ledger,
  ) {}

  async run(): Promise<void> {
    const programmes = await this.database.query<{ id: number }>('select id from programme order by id');
    for (const { id } of programmes) {
      await this.database.transaction(async (tx) => {
        const programme = await this.calendars.byId(tx, id);
        const newOrd = await this.runs.firstBegunSince(tx, programme);
        if (newOrd !== undefined) await this.ledger.requestFold(tx, id);
      });
    }
  }
}
