import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

/** A road map that a version changed, and the period from which its figures may differ. */
export interface ChangedRoadMap {
  readonly roadMapId: number;
  readonly fromOrd: number;
}

/** What a version is approved with. */
export interface VersionApproval {
  readonly programmeId: number;
  readonly importId: string | null;
  readonly approvedAt: Date;
  /** The first period in which items count that a later version adds. */
  readonly countsFrom: number;
}

const MANY_ITEMS = 5_000;

/** Makes versions and items of the staged rows that are not refused. */
@Injectable()
export class RoadMapVersionRepository {
  /** Versions of one programme are approved one after the other. */
  async lock(tx: Transaction, programmeId: number): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('road-maps', $1))`, [programmeId]);
  }

  /** A new version for every road map that gains or edits an item; the first one is the frozen baseline. */
  async approve(tx: Transaction, approval: VersionApproval): Promise<ChangedRoadMap[]> {
    const { programmeId, importId, approvedAt, countsFrom } = approval;
    await tx.query(
      `insert into road_map (programme_id, territory_id)
       select distinct $1::integer, territory_id from staged_item where change = 'new'
        order by territory_id on conflict do nothing`,
      [programmeId],
    );
    return tx.query<ChangedRoadMap>(
      `with touched as (
         select distinct m.id from staged_item s
           join road_map m on m.programme_id = $1 and m.territory_id = s.territory_id
          where s.change in ('new', 'changed')
       ), superseded as (
         update road_map_version v set status = 'superseded' from touched
          where v.road_map_id = touched.id and v.status = 'approved'
       )
       insert into road_map_version (road_map_id, number, status, import_id, approved_at, counts_from, keeps_edits)
       select touched.id, coalesce(max(v.number), 0) + 1, 'approved', $2, $3,
              case when max(v.number) is null then 0 else $4::integer end, true
         from touched left join road_map_version v on v.road_map_id = touched.id
        group by touched.id order by touched.id
       returning road_map_id as "roadMapId", counts_from as "fromOrd"`,
      [programmeId, importId, approvedAt, countsFrom],
    );
  }

  async insertItems(tx: Transaction, programmeId: number): Promise<void> {
    const inserted = await tx.query<{ count: number }>(
      `with added as (
         insert into item (id, programme_id, road_map_id, territory_id, version_id, code, type, kind, title,
                direction_id, promise_id, indicator_id, unit, starts_on, deadline, baseline, target, weight,
                plan_dates, plan_percents, budget_planned, completion_form, lead_executor, co_executors,
                counts_from, in_baseline, position) overriding system value
         select s.item_id, m.programme_id, m.id, m.territory_id, v.id, s.item_code, s.type, s.kind, s.title,
                s.direction_id, s.promise_id, s.indicator_id, s.unit, s.starts_on, s.deadline, s.baseline, s.target,
                s.weight, s.plan_dates, s.plan_percents, (select sum(amount) from unnest(s.budget_amounts) as amount),
                s.completion_form, s.lead_executor, s.co_executors, v.counts_from, v.number = 1,
                coalesce(last.position, 0) + row_number() over (partition by m.id order by s.row_no)
           from staged_item s
           join road_map m on m.programme_id = $1 and m.territory_id = s.territory_id
           join road_map_version v on v.road_map_id = m.id and v.status = 'approved'
           left join (select road_map_id, max(position) as position from item where programme_id = $1 group by road_map_id)
                last on last.road_map_id = m.id
          where s.change = 'new'
         returning 1
       )
       select count(*) from added`,
      [programmeId],
    );
    await this.insertLists(tx);
    // What reads them next would be planned for empty tables.
    if (inserted[0].count >= MANY_ITEMS) await tx.query('select analyze_plans()');
  }

  /** Texts only: what an item is measured by stays as it was approved. What it said is kept with the version that edits it. */
  async editItems(tx: Transaction): Promise<void> {
    await tx.query(
      `insert into item_edit (item_id, version_id, title, unit, completion_form, lead_executor, co_executors,
                              direction_id, promise_id, indicator_id)
       select i.id, v.id, i.title, i.unit, i.completion_form, i.lead_executor, i.co_executors,
              i.direction_id, i.promise_id, i.indicator_id
         from staged_item s
         join item i on i.id = s.item_id
         join road_map_version v on v.road_map_id = i.road_map_id and v.status = 'approved'
        where s.change = 'changed'`,
    );
    await tx.query(
      `update item i set title = s.title, unit = s.unit, completion_form = s.completion_form,
              lead_executor = s.lead_executor, co_executors = s.co_executors, direction_id = s.direction_id,
              promise_id = s.promise_id, indicator_id = s.indicator_id
         from staged_item s where s.item_id = i.id and s.change = 'changed'`,
    );
  }

  private async insertLists(tx: Transaction): Promise<void> {
    await tx.query(
      `insert into allocation (item_id, territory_id, share)
       select s.item_id, t.id, share.value
         from staged_item s cross join unnest(s.share_codes, s.share_values) as share (code, value)
         join territory t on t.code = share.code
        where s.change = 'new' order by s.item_id`,
    );
    await tx.query(
      `insert into budget_line (item_id, year, source, planned)
       select s.item_id, line.year, line.source, line.amount
         from staged_item s
        cross join unnest(s.budget_years, s.budget_sources, s.budget_amounts) as line (year, source, amount)
        where s.change = 'new' order by s.item_id`,
    );
  }
}
