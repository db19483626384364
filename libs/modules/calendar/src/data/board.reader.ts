import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { standingEntry } from '@modules/ledger';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What is expected in a territory for one period, and what has come. */
export interface PlaceReporting {
  readonly territory: string;
  readonly parent: string | null;
  readonly name: LocalizedText;
  readonly ord: number;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** What became of the entries of a territory for one period, by the latest revision of each item. */
export interface PlaceReview {
  readonly territory: string;
  readonly accepted: number;
  readonly returned: number;
  readonly awaiting: number;
  readonly oldestAwaiting: Date | null;
}

/** Which board is asked for. */
export interface BoardFilter {
  readonly programmeId: number;
  readonly level: number;
  /** Code; the territories of its subtree. */
  readonly territory?: string;
  readonly scope: Scope;
}

/** SQL: the place lies in the subtree of the code that is bound, if one is. */
const below = (place: string, placeholder: string): string => `(${placeholder}::text is null or ${place} in (
  select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = ${placeholder}))`;

/** Reads the boards: one statement over the sums, one over the entries of a period. */
@Injectable()
export class BoardReader {
  /** Territories of a level that something is expected of in one of the periods, by code and period. */
  async reporting(
    sql: Sql,
    filter: BoardFilter & { readonly fromOrd: number; readonly toOrd: number },
  ): Promise<PlaceReporting[]> {
    return sql.query<PlaceReporting>(
      `select t.code as territory, above.code as parent, t.name, s.ord, sum(s.expected_count)::int as expected,
              sum(s.received_count)::int as received, sum(s.received_on_time_count)::int as "onTime"
         from territory_sum s join territory t on t.id = s.territory_id join programme p on p.id = s.programme_id
         left join territory above on above.id = t.parent_id
        where s.programme_id = $1 and s.ord between $2 and $3 and t.level = $4
          and ${scopeSql.covers('t.id', 'p.code', '$5')} and ${below('t.id', '$6')}
        group by t.id, above.id, s.ord having sum(s.expected_count) > 0 order by t.code collate "C", s.ord`,
      [
        ...[filter.programmeId, filter.fromOrd, filter.toOrd, filter.level, scopeSql.param(filter.scope)],
        filter.territory ?? null,
      ],
    );
  }

  /** Entries count where their road map is; a returned one whose item was reported again counts as what came last. */
  async review(
    sql: Sql,
    { programmeId, level, territory, scope }: BoardFilter,
    ord: number,
  ): Promise<PlaceReview[]> {
    return sql.query<PlaceReview>(
      `with place as materialized (
         select t.id, t.code from territory t join programme p on p.id = $1
          where t.level = $3 and ${scopeSql.covers('t.id', 'p.code', '$4')} and ${below('t.id', '$5')}
       ), latest as (
         select distinct on (e.item_id) i.territory_id, e.decision, e.submitted_at
           from progress_entry e join item i on i.id = e.item_id
          where i.programme_id = $1 and e.period_ord = $2 and e.withdraws is null and e.withdrawn_at is null
            and i.territory_id in (select c.descendant_id from place join territory_closure c on c.ancestor_id = place.id)
          order by e.item_id, e.revision desc
       ), placed as (
         select territory_id, count(*) filter (where decision = 'accepted') as accepted,
                count(*) filter (where decision = 'returned') as returned, count(*) filter (where decision is null) as awaiting,
                min(submitted_at) filter (where decision is null) as oldest
           from latest group by territory_id
       )
       select place.code as territory, sum(b.accepted)::int as accepted, sum(b.returned)::int as returned,
              sum(b.awaiting)::int as awaiting, min(b.oldest) as "oldestAwaiting"
         from placed b join territory_closure c on c.descendant_id = b.territory_id
         join place on place.id = c.ancestor_id
        group by place.code`,
      [programmeId, ord, level, scopeSql.param(scope), territory ?? null],
    );
  }

  /**
   * When each territory last got a report that its sums count: by the shares in force at the period, wherever the road map
   * is, and without what was returned or withdrawn.
   */
  async lastReceived(
    sql: Sql,
    { programmeId, level, territory, scope }: BoardFilter,
    ord: number,
  ): Promise<Map<string, Date>> {
    const rows = await sql.query<{ territory: string; at: Date }>(
      `with place as materialized (
         select t.id, t.code from territory t join programme p on p.id = $1
          where t.level = $3 and ${scopeSql.covers('t.id', 'p.code', '$4')} and ${below('t.id', '$5')}
       ), inside as materialized (
         select c.ancestor_id as place_id, c.descendant_id as id, t.code
           from place join territory_closure c on c.ancestor_id = place.id join territory t on t.id = c.descendant_id
       ), rescoped as materialized (
         select distinct on (q.item_id) q.item_id, q.shares
           from change_request q join item i on i.id = q.item_id
           join period r on r.programme_id = i.programme_id and r.ord = $2
          where i.programme_id = $1 and q.decision = 'approved' and q.shares is not null and q.act_date <= r.ends_on
          order by q.item_id, q.act_date desc, q.decided_at desc, q.id desc
       ), share as (
         select a.item_id, a.territory_id from allocation a
          where a.territory_id in (select id from inside) and a.item_id not in (select item_id from rescoped)
         union all
         select s.item_id, inside.id from rescoped s join inside on s.shares ? inside.code
       ), latest as (
         select s.territory_id, max(e.submitted_at) as at
           from share s join item i on i.id = s.item_id and i.programme_id = $1
           join progress_entry e on e.item_id = i.id and e.period_ord = $2 and ${standingEntry('e')}
          group by 1
       )
       select place.code as territory, max(latest.at) as at
         from latest join inside on inside.id = latest.territory_id join place on place.id = inside.place_id
        group by place.code`,
      [programmeId, ord, level, scopeSql.param(scope), territory ?? null],
    );
    return new Map(rows.map((row) => [row.territory, row.at]));
  }
}
