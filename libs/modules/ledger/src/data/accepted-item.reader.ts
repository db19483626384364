import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import type { Sql } from '@platform/database';
import { AcceptedProgress, itemInForce } from '@modules/road-maps';
import { acceptedEntry, standingEntry } from './standing-entry';

/** Tells road maps whether an item is accepted as done, by the target and deadline in force today. */
@Injectable()
export class AcceptedItemReader extends AcceptedProgress {
  constructor(private readonly clock: Clock) {
    super();
  }

  async isDone(sql: Sql, itemId: number): Promise<boolean> {
    const [row] = await sql.query<{ done: boolean }>(
      `select coalesce(case
           when i.kind in ('maintain_at_least', 'maintain_at_most') then f.deadline <= today.day and s.accepted_ord is not null
             and not exists (
               select from progress_entry e where e.item_id = i.id and ${standingEntry('e')} and ${acceptedEntry('e')}
                 and not target_met(i.kind, f.target, e.value))
           else item_progress(i.kind, i.baseline, f.target, s.accepted_value) >= 1 end, false) as done
       from item i
       join programme p on p.id = i.programme_id
       cross join lateral (select ($2::timestamptz at time zone p.time_zone)::date as day) today
       join item_state s on s.item_id = i.id
       cross join lateral (${itemInForce('today.day')}) f
       where i.id = $1`,
      [itemId, this.clock.now()],
    );
    return row?.done ?? false;
  }
}
