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

  /** Marks every road map of a programme, as when a period begins. */
  async markProgramme(tx: Transaction, programmeId: number, fromOrd: number): Promise<void> {
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord, plan) select programme_id, id, $2, true from road_map where programme_id = $1`,
      [programmeId, fromOrd],
    );
  }

  /** Takes all marks of a programme: per road map the earliest period and whether the plan changed. */
  async take(tx: Transaction, programmeId: number): Promise<{ roadMapId: number; fromOrd: number; plan: boolean }[]> {
    return tx.query(
      `with taken as (delete from dirty where programme_id = $1 returning road_map_id, from_ord, plan)
       select road_map_id as "roadMapId", min(from_ord) as "fromOrd", bool_or(plan) as plan from taken group by road_map_id`,
      [programmeId],
    );
  }

  async programmesWithMarks(sql: Sql): Promise<number[]> {
    const rows = await sql.query<{ id: number }>('select distinct programme_id as id from dirty');
    return rows.map(({ id }) => id);
  }
}
