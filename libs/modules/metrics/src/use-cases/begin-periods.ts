import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { DirtyRepository, Ledger } from '@modules/ledger';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';

/**
 * Marks programmes whose current period was last summed before it began: what was known then of a period to come is
 * only its plan.
 */
@Injectable()
export class BeginPeriods {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly dirty: DirtyRepository,
    private readonly ledger: Ledger,
  ) {}

  async run(): Promise<void> {
    const programmes = await this.database.query<{ id: number }>('select id from programme order by id');
    for (const { id } of programmes) {
      await this.database.transaction(async (tx) => {
        const programme = await this.calendars.byId(tx, id);
        if (programme.currentOrd < 0) return;
        const [behind] = await tx.query(
          `select 1 from territory_sum s join period p on p.programme_id = s.programme_id and p.ord = s.ord
           join programme g on g.id = s.programme_id
           where s.programme_id = $1 and s.ord = $2
             and s.computed_at < (p.starts_on::timestamp at time zone g.time_zone) limit 1`,
          [id, programme.currentOrd],
        );
        if (behind === undefined) return;
        await this.dirty.markProgramme(tx, id, programme.currentOrd);
        await this.ledger.requestFold(tx, id);
      });
    }
  }
}
