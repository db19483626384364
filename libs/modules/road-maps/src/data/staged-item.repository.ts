import type { RoadMapRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

const ROWS_PER_STATEMENT = 2_000;

const FROM_FILE = `
  row_no integer, territory_code text, item_code text, type text, kind text, title jsonb, direction_code text,
  promise_code text, indicator_code text, unit text, baseline numeric, target numeric, starts_on date, deadline date,
  weight numeric, completion_form text, lead_executor text, co_executors text[], plan_dates date[],
  plan_percents numeric[], budget_years smallint[], budget_sources text[], budget_amounts numeric[],
  share_codes text[], share_values numeric[]`;

/**
 * Rows of road maps on their way in: a temporary table that lives as long as the transaction, with the codes already
 * turned into ids. `item_id` is the stored item's, or the one a new item will get. `change` is `new`, `changed`,
 * `unchanged` or `refused`; {@link StagedItemReader} finds what makes a row refused or changed.
 */
@Injectable()
export class StagedItemRepository {
  /** Replaces what the transaction staged before. */
  async stage(tx: Transaction, programmeId: number, rows: readonly RoadMapRow[]): Promise<void> {
    await tx.query('drop table if exists pg_temp.staged_item');
    await tx.query(
      `create temporary table staged_item (${FROM_FILE}, territory_id integer, direction_id integer,
         promise_id integer, indicator_id bigint, stored_id bigint, item_id bigint, change text) on commit drop`,
    );
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const chunk = rows.slice(from, from + ROWS_PER_STATEMENT).map(recordOf);
      await this.insert(tx, programmeId, JSON.stringify(chunk));
    }
    await tx.query('create index on staged_item (territory_code, item_code)');
    await tx.query('analyze staged_item');
  }

  async refuse(tx: Transaction, rowNumbers: readonly number[]): Promise<void> {
    if (rowNumbers.length === 0) return;
    await tx.query(`update staged_item set change = 'refused' where row_no = any($1::integer[])`, [
      rowNumbers,
    ]);
  }

  /** Finds each measure's indicator: stored, or among the rows that are not refused. */
  async resolveIndicators(tx: Transaction, programmeId: number): Promise<void> {
    await tx.query(
      `update staged_item s set indicator_id = coalesce(
         (select i.id from item i join road_map m on m.id = i.road_map_id
           where m.programme_id = $1 and m.territory_id = s.territory_id
             and i.code = s.indicator_code and i.type = 'indicator'),
         (select f.item_id from staged_item f
           where f.territory_code = s.territory_code and f.item_code = s.indicator_code
             and f.type = 'indicator' and f.change <> 'refused'))
        where s.indicator_code is not null and s.type = 'measure' and s.change <> 'refused'`,
      [programmeId],
    );
  }

  /** Tells the rows that edit a text of a stored item from those that say nothing new. */
  async markChanged(tx: Transaction): Promise<void> {
    await tx.query(
      `update staged_item s set change = 'changed' from item i
        where i.id = s.item_id and s.change = 'unchanged'
          and (s.title, s.unit, s.completion_form, s.lead_executor, s.co_executors,
               s.direction_id, s.promise_id, s.indicator_id)
              is distinct from
              (i.title, i.unit, i.completion_form, i.lead_executor, i.co_executors,
               i.direction_id, i.promise_id, i.indicator_id)`,
    );
  }

  private async insert(tx: Transaction, programmeId: number, json: string): Promise<void> {
    await tx.query(
      `insert into staged_item
       select r.*, coalesce(r.stored_id, nextval(pg_get_serial_sequence('item', 'id'))),
              case when r.stored_id is null then 'new' else 'unchanged' end
         from (select f.*, t.id as territory_id, d.id as direction_id, p.id as promise_id, null::bigint as indicator_id,
                      i.id as stored_id
                 from json_to_recordset($2::json) as f (${FROM_FILE})
                 left join territory t on t.code = f.territory_code
                 left join direction d on d.programme_id = $1 and d.code = f.direction_code
                 left join promise p on p.programme_id = $1 and p.code = f.promise_code
                 left join road_map m on m.programme_id = $1 and m.territory_id = t.id
                 left join item i on i.road_map_id = m.id and i.code = f.item_code
                order by f.row_no) r`,
      [programmeId, json],
    );
  }
}

function recordOf(row: RoadMapRow): Record<string, unknown> {
  // Sorted, so that equal lists are equal arrays.
  const budget = [...row.budget].sort((a, b) => a.year - b.year || order(a.source, b.source));
  const shares = [...row.shares].sort((a, b) => order(a.territoryCode, b.territoryCode));
  const isPlanned = row.plan.length > 0;
  return {
    row_no: row.rowNumber,
    territory_code: row.territoryCode,
    item_code: row.itemCode,
    type: row.type,
    kind: row.kind,
    title: row.title,
    direction_code: row.directionCode,
    promise_code: row.promiseCode,
    indicator_code: row.indicatorCode,
    unit: row.unit,
    baseline: row.baseline,
    target: row.target,
    starts_on: row.startsOn,
    deadline: row.deadline,
    weight: row.weight,
    completion_form: row.completionForm,
    lead_executor: row.leadExecutor,
    co_executors: row.coExecutors,
    plan_dates: isPlanned ? row.plan.map(({ on }) => on) : null,
    plan_percents: isPlanned ? row.plan.map(({ percent }) => percent) : null,
    budget_years: budget.map(({ year }) => year),
    budget_sources: budget.map(({ source }) => source),
    budget_amounts: budget.map(({ planned }) => planned),
    share_codes: shares.map(({ territoryCode }) => territoryCode),
    share_values: shares.map(({ share }) => share),
  };
}

/** Code unit by code unit, as the database's collation "C" does it. */
function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
