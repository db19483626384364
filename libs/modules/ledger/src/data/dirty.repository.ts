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

  /** Marks every road map of a programme, as when the tree of territories changes. */
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
