import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';

/** Marks of what must be folded again: insert-only here, taken by the fold. */
@Injectable()
export class DirtyRepository {
  /** Marks the road maps of the items from each one's earliest period on. */
  async markItems(tx: Transaction, changed: readonly { itemId: number; ord: number }[]): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord)
       select i.programme_id, i.road_map_id, greatest(min(k.ord), 0)
       from unnest($1::bigint[], $2::int[]) as k (item_id, ord) join item i on i.id = k.item_id
       group by i.programme_id, i.road_map_id`,
      [changed.map((entry) => entry.itemId), changed.map((entry) => entry.ord)],
    );
  }

  /** Marks road maps whose plan changed (items, deadlines, weights, targets, shares). */
  async markPlan(tx: Transaction, roadMapIds: readonly number[], fromOrd: number): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord, plan)
       select programme_id, id, $2, true from road_map where id = any($1::int[])`,
      [roadMapIds, fromOrd],
    );
  }

  /**
   * Marks every road map of every programme from the period that holds a day on (null: from the first), as when the
   * tree of territories changes. Gives the programmes.
   */
  async markTree(tx: Transaction, since: string | null): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `with marked as (
         insert into dirty (programme_id, road_map_id, from_ord, plan)
         select m.programme_id, m.id, first.ord, true
         from (select programme_id, min(ord) as ord from period where $1::date is null or ends_on >= $1::date group by programme_id) first
         join road_map m on m.programme_id = first.programme_id
         returning programme_id)
       select distinct programme_id as id from marked order by 1`,
      [since],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Marks the road maps of which an item has a share that is, or by lineage comes, at one of the territories, from the
   * period that holds a day on. Gives the programmes.
   */
  async markShares(tx: Transaction, territoryIds: readonly number[], since: string): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `with recursive came (id) as (
         select unnest($1::int[])
         union select l.from_id from came join territory_lineage l on l.to_id = came.id and l.ended_at is null
       ), touched as (
         select a.item_id from came join allocation a on a.territory_id = came.id
         union
         select q.item_id from change_request q cross join lateral jsonb_object_keys(q.shares) as s (code)
         join territory t on t.code = s.code join came on came.id = t.id where q.shares is not null
       ), marked as (
         insert into dirty (programme_id, road_map_id, from_ord, plan)
         select m.programme_id, m.road_map_id, first.ord, true
         from (select distinct i.programme_id, i.road_map_id from touched join item i on i.id = touched.item_id) m
         join (select programme_id, min(ord) as ord from period where ends_on >= $2::date group by programme_id) first
           on first.programme_id = m.programme_id
         returning programme_id)
       select distinct programme_id as id from marked order by 1`,
      [territoryIds, since],
    );
    return rows.map(({ id }) => id);
  }

  /** Marks every road map of a programme. */
  async markProgramme(tx: Transaction, programmeId: number, fromOrd: number): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord, plan) select programme_id, id, $2, true from road_map where programme_id = $1`,
      [programmeId, fromOrd],
    );
  }

  /** Marks every road map of a programme from a period that has begun; what it plans was summed before. */
  async markBegun(tx: Transaction, programmeId: number, fromOrd: number): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord) select programme_id, id, $2 from road_map where programme_id = $1`,
      [programmeId, fromOrd],
    );
  }

  /** Marks the road map whose reports of a period are due at another time; null: every road map of the programme. */
  async markDue(
    tx: Transaction,
    due: { programmeId: number; roadMapId: number | null; ord: number },
  ): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord)
       select programme_id, id, $2 from road_map where programme_id = $1 and ($3::int is null or id = $3)`,
      [due.programmeId, due.ord, due.roadMapId],
    );
  }

  /**
   * Takes all marks of a programme: per road map the earliest period and whether the plan changed. A road map whose
   * item was replaced by one of a marked road map is marked with it, since its baseline credits the replacement.
   */
  async take(
    tx: Transaction,
    programmeId: number,
  ): Promise<{ roadMapId: number; fromOrd: number; plan: boolean }[]> {
    return tx.query(
      `with recursive ${reachedBy('delete from dirty where programme_id = $1 returning road_map_id, from_ord, plan')}
       select road_map_id as "roadMapId", min(from_ord) as "fromOrd", bool_or(plan) as plan from reached group by road_map_id`,
      [programmeId],
    );
  }

  /** Road maps that the next fold will sum anew: until then their sums are behind the ledger. */
  async marked(sql: Sql, programmeId: number): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      `with recursive ${reachedBy('select road_map_id, from_ord, plan from dirty where programme_id = $1')}
       select distinct road_map_id as id from reached`,
      [programmeId],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Programmes with marks, or with imports that are applied and wait for a fold although nothing of theirs changed. One
   * whose imports are still moving comes when they are done, or when it has waited for half a minute and for twice as
   * long as its last fold took: a fold in the middle of a national file, or after each of sixty, makes the same figures
   * again and again and keeps the files waiting.
   * @param programmeId only this one, when it is due
   */
  async programmesToFold(sql: Sql, programmeId?: number): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      `with waiting as (
         select programme_id, min(marked_at) as since from dirty group by programme_id
         union all
         select programme_id, min(coalesce(reverted_at, applied_at)) from import
         where status in ('applied', 'reverted') and folded_at is null and programme_id is not null group by programme_id
       )
       select w.programme_id as id from waiting w where $1::int is null or w.programme_id = $1 group by w.programme_id
       having min(w.since) < now() - greatest(interval '30 seconds', (
           select 2 * (f.finished_at - f.started_at) from fold_run f
           where f.programme_id = w.programme_id and f.kind = 'fold' order by f.id desc limit 1))
         or not exists (
           select from import i
           where i.programme_id = w.programme_id and i.mode = 'apply'
             and i.status in ('uploaded', 'parsing', 'validating', 'applying') and i.updated_at > now() - interval '10 seconds')
       order by w.programme_id`,
      [programmeId ?? null],
    );
    return rows.map(({ id }) => id);
  }
}

/** SQL: marks, and those they bring upon road maps whose items were replaced by items of a marked one. */
function reachedBy(marks: string): string {
  return `taken as (${marks}),
    reached as (
      select road_map_id, from_ord, plan from taken
      union
      select replaced.road_map_id, r.from_ord, r.plan
      from reached r
      join item replacement on replacement.road_map_id = r.road_map_id
      join change_request q on q.replacement_item_id = replacement.id and q.decision = 'approved'
      join item replaced on replaced.id = q.item_id and replaced.road_map_id <> r.road_map_id
    )`;
}
