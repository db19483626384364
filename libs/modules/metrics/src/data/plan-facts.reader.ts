import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '@core/metrics';
import type { Sql } from '@platform/database';
import { dayNumber, type ChangeRow, type ItemRow, type VerificationRow } from './item-row';
import { scopeCondition, type ItemsInScope } from './items-in-scope';

/** `infinity` or an ISO instant: what was recorded up to then counts. */
export type KnownAt = string;

/** SQL: a change request `q` as a {@link ChangeRow}, approved when it was by the moment bound to `$2`. */
export const CHANGE_COLUMNS = `q.id, q.item_id as "itemId", q.kind, ${dayNumber('q.act_date')} as "actDay",
              coalesce(q.decision = 'approved' and q.decided_at <= $2, false) as approved, q.decided_at as "decidedAt",
              ${dayNumber('q.deadline')} as deadline, q.weight::float8 as weight, q.target::float8 as target,
              (select jsonb_object_agg(t.id, s.share::float8) from jsonb_each_text(q.shares) as s (code, share)
               join territory t on t.code = s.code) as shares,
              q.replacement_item_id as "replacementId"`;

/** Reads what is planned and seen of items: their attributes, changes, verifications and checkpoints. */
@Injectable()
export class PlanFactsReader {
  /** Items in the order of their ids, with the weight of the programme's policy and their frozen shares. */
  async items(sql: Sql, programmeId: number, scope: ItemsInScope, toOrd: number): Promise<ItemRow[]> {
    const { condition, ids } = scopeCondition(scope);
    return sql.query<ItemRow>(
      `select i.id, i.road_map_id as "roadMapId", i.type, i.kind, ${dayNumber('coalesce(i.starts_on, p.starts_on)')} as "startOn",
              ${dayNumber('i.deadline')} as deadline, i.baseline::float8 as baseline, i.target::float8 as target,
              (case p.weights when 'equal' then 1 when 'expert' then coalesce(i.weight, 1) else i.budget_planned end)::float8
                as "frozenWeight",
              i.budget_planned::float8 as "budgetPlanned",
              case when i.plan_dates is not null then array(select ${dayNumber('d')} from unnest(i.plan_dates) d) end as "planDays", i.plan_percents::float8[] as "planPercents",
              i.counts_from as "countsFrom", i.in_baseline as "inBaseline", a.territories, a.shares,
              ${dayNumber(`case when i.in_baseline or v.approved_at is null then p.starts_on
                else (v.approved_at at time zone p.time_zone)::date end`)} as "sharesSetOn"
       from item i
       join programme p on p.id = i.programme_id
       join road_map_version v on v.id = i.version_id
       join (
         select item_id, array_agg(territory_id order by territory_id) as territories,
                array_agg(share::float8 order by territory_id) as shares
         from allocation group by item_id
       ) a on a.item_id = i.id
       where i.programme_id = $1 and ${condition} and i.counts_from <= $3
       order by i.id`,
      [programmeId, ids, toOrd],
    );
  }

  /** Ids of the items in a scope, in order. */
  async ids(sql: Sql, programmeId: number, scope: ItemsInScope): Promise<number[]> {
    const { condition, ids } = scopeCondition(scope);
    const rows = await sql.query<{ id: number }>(
      `select i.id from item i where i.programme_id = $1 and ${condition} order by i.id`,
      [programmeId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of the items in a scope by road map, in order. */
  async byRoadMap(
    sql: Sql,
    programmeId: number,
    scope: ItemsInScope,
  ): Promise<{ roadMapId: number; items: number[] }[]> {
    const { condition, ids } = scopeCondition(scope);
    return sql.query(
      `select i.road_map_id as "roadMapId", array_agg(i.id order by i.id) as items
       from item i where i.programme_id = $1 and ${condition} group by 1 order by 1`,
      [programmeId, ids],
    );
  }

  /** Approved and undecided requests that were known, by item. */
  async changes(sql: Sql, programmeId: number, knownAt: KnownAt): Promise<Map<number, ChangeRow[]>> {
    const rows = await sql.query<ChangeRow>(
      `select ${CHANGE_COLUMNS}
       from change_request q join item i on i.id = q.item_id
       where i.programme_id = $1 and q.requested_at <= $2
         and ((q.decision = 'approved' and q.decided_at <= $2) or q.decided_at is null or q.decided_at > $2)
       order by q.id`,
      [programmeId, knownAt],
    );
    return groupByItem(rows);
  }

  async verifications(
    sql: Sql,
    itemIds: readonly number[],
    knownAt: KnownAt,
  ): Promise<Map<number, VerificationRow[]>> {
    const rows = await sql.query<VerificationRow>(
      `select item_id as "itemId", period_ord as ord, result, value::float8 as value
       from verification where item_id = any($1::bigint[]) and recorded_at <= $2
       order by item_id, verified_on, id`,
      [itemIds, knownAt],
    );
    return groupByItem(rows);
  }

  /** Checkpoints that lie before a period, by item. */
  async checkpoints(
    sql: Sql,
    itemIds: readonly number[],
    beforeOrd: number,
  ): Promise<Map<number, Checkpoint>> {
    const rows = await sql.query<Checkpoint & { itemId: number }>(
      `select item_id as "itemId", ord, target, valued_ord as "valuedOrd", reported, accepted, first_done as "firstDone", spent,
              kept_periods as "keptPeriods", met_periods as "metPeriods",
              accepted_kept_periods as "acceptedKeptPeriods", accepted_met_periods as "acceptedMetPeriods"
       from item_checkpoint where item_id = any($1::bigint[]) and ord < $2`,
      [itemIds, beforeOrd],
    );
    return new Map(rows.map((row) => [row.itemId, row]));
  }
}

function groupByItem<T extends { itemId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.itemId);
    if (group === undefined) groups.set(row.itemId, [row]);
    else group.push(row);
  }
  return groups;
}
