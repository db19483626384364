import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** Something recorded since an edition was frozen that its figures may differ by. */
export interface Cause {
  readonly kind: 'entry' | 'decision' | 'withdrawal' | 'verification' | 'change' | 'extension';
  /** Of the entry, the verification, the change request or the extension. */
  readonly id: string;
  readonly itemId: number | null;
  readonly itemCode: string | null;
  /** The period it is of; null where it is of none. */
  readonly period: string | null;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
  /** Codes of the territories it reaches, from the places it counts in up to the country. */
  readonly territories: readonly string[];
}

/** What one answer tells at most: a list that nobody reads to its end. */
const MOST_CAUSES = 1_000;

const ENTRY = `e.item_id || '-' || e.period_ord || '-' || e.revision`;

const CAUSES = `
  select 'entry' as kind, ${ENTRY} as id, e.item_id, e.period_ord as ord, e.submitted_at as at, e.submitted_by as by, e.reason
    from progress_entry e join item i on i.id = e.item_id
   where i.programme_id = $1 and e.period_ord <= $2 and e.submitted_at > $3 and e.withdraws is null
  union all
  select 'decision', ${ENTRY}, e.item_id, e.period_ord, e.decided_at, e.decided_by, e.decision_reason
    from progress_entry e join item i on i.id = e.item_id
   where i.programme_id = $1 and e.period_ord <= $2 and e.decided_at > $3
  union all
  select 'withdrawal', ${ENTRY}, e.item_id, e.period_ord, e.submitted_at, e.submitted_by, e.reason
    from progress_entry e join item i on i.id = e.item_id
   where i.programme_id = $1 and e.period_ord <= $2 and e.submitted_at > $3 and e.withdraws is not null
  union all
  select 'verification', v.id::text, v.item_id, null, v.recorded_at, v.verified_by, v.note
    from verification v join item i on i.id = v.item_id
   where i.programme_id = $1 and v.period_ord <= $2 and v.recorded_at > $3
  union all
  select 'change', q.id::text, q.item_id, null, coalesce(q.decided_at, q.requested_at), coalesce(q.decided_by, q.requested_by),
         coalesce(q.decision_reason, q.reason)
    from change_request q join item i on i.id = q.item_id join programme p on p.id = i.programme_id
   where i.programme_id = $1 and (q.kind = 'replace' or period_ord(p.starts_on, p.reporting, q.act_date) <= $2)
     and (q.decided_at > $3 or q.requested_at > $3)`;

/** Finds what was recorded since a moment and reaches a period's figures. */
@Injectable()
export class CauseReader {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async since(programmeId: number, ord: number, since: Date): Promise<Cause[]> {
    return this.database.query<Cause>(
      `with cause as (${CAUSES}
         union all
         select 'extension', x.id::text, null, x.ord, x.granted_at, x.granted_by, x.reason
           from period_extension x where x.programme_id = $1 and x.ord <= $2 and x.granted_at > $3
         order by at desc limit ${MOST_CAUSES}
       )
       select c.kind, c.id, c.item_id as "itemId", i.code as "itemCode", per.code as period, c.at, c.by, c.reason,
              coalesce(
                (select array_agg(distinct t.code order by t.code)
                   from (select a.territory_id from allocation a where a.item_id = c.item_id
                         union
                         select named.id from change_request q cross join lateral jsonb_object_keys(q.shares) as s (code)
                           join territory named on named.code = s.code where q.item_id = c.item_id and q.shares is not null
                         union
                         select m.territory_id from period_extension x join road_map m on m.id = x.road_map_id
                          where c.kind = 'extension' and x.id::text = c.id) place
                   join territory_closure up on up.descendant_id = place.territory_id
                   join territory t on t.id = up.ancestor_id),
                array[]::text[]) as territories
         from cause c left join item i on i.id = c.item_id
         left join period per on per.programme_id = $1 and per.ord = c.ord
        order by c.at desc, c.kind, c.id`,
      [programmeId, ord, since],
    );
  }
}
