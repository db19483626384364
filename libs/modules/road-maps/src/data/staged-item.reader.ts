import type { Finding, FindingCode } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { RowOutcome } from '@modules/territories';

interface Fault {
  rowNumber: number;
  code: FindingCode;
  column: string;
  value: string | null;
}

const UNKNOWN_CODES = `
  select row_no, 'ROW.TERRITORY_UNKNOWN' as code, 'territory_code' as "column", territory_code as value
    from staged_item where territory_id is null
  union all
  select row_no, 'ROW.DIRECTION_UNKNOWN', 'direction_code', direction_code
    from staged_item where direction_code is not null and direction_id is null
  union all
  select row_no, 'ROW.PROMISE_UNKNOWN', 'promise_code', promise_code
    from staged_item where promise_code is not null and promise_id is null
  union all
  select s.row_no, 'ROW.TERRITORY_UNKNOWN', 'shares', share.code
    from staged_item s cross join unnest(s.share_codes) as share (code)
   where share.code <> s.territory_code and not exists (select from territory t where t.code = share.code)`;

/** Shares of a first version are of the term's first day, those of a later one of its approval. */
const NOT_IN_FORCE = `
  select s.row_no, 'ROW.TERRITORY_NOT_IN_FORCE',
         case when share.code = s.territory_code then 'territory_code' else 'shares' end, share.code
    from staged_item s cross join unnest(s.share_codes) as share (code)
    join territory t on t.code = share.code
    join programme p on p.id = $1
   where s.stored_id is null and t.valid_to <= case
           when exists (select from road_map m where m.programme_id = p.id and m.territory_id = s.territory_id)
           then ($2::timestamptz at time zone p.time_zone)::date else p.starts_on end`;

const AMBIGUOUS = `
  select row_no, 'ROW.ITEM_REPEATED', 'item_code', item_code
    from (select row_no, item_code, count(*) over (partition by territory_code, item_code) as rows from staged_item) s
   where rows > 1
  union all
  select row_no, 'ROW.BAD_CHOICE', 'indicator_code', indicator_code
    from staged_item where indicator_code is not null and type = 'indicator'`;

/**
 * What a stored item was approved with, or what an approved act made of it since, may be said again; anything else
 * needs an act.
 */
const NEEDS_ACT = `
  select s.row_no, 'ROW.CHANGE_NEEDS_ACT', difference."column", null
    from staged_item s
    join item i on i.id = s.item_id
   cross join lateral (
     select array_agg(b.year order by b.year, b.source collate "C") as years,
            array_agg(b.source order by b.year, b.source collate "C") as sources,
            array_agg(b.planned order by b.year, b.source collate "C") as amounts
       from budget_line b where b.item_id = i.id) budget
   cross join lateral (
     select array_agg(t.code order by t.code collate "C") as codes,
            array_agg(a.share order by t.code collate "C") as shares
       from allocation a join territory t on t.id = a.territory_id where a.item_id = i.id) frozen
   cross join lateral (
     select (array_agg(c.deadline order by c.act_date desc, c.decided_at desc, c.id desc)
               filter (where c.deadline is not null))[1] as deadline,
            (array_agg(c.weight order by c.act_date desc, c.decided_at desc, c.id desc)
               filter (where c.weight is not null))[1] as weight,
            (array_agg(c.target order by c.act_date desc, c.decided_at desc, c.id desc)
               filter (where c.target is not null))[1] as target,
            (array_agg(c.shares order by c.act_date desc, c.decided_at desc, c.id desc)
               filter (where c.shares is not null))[1] as shares
       from change_request c where c.item_id = i.id and c.decision = 'approved') act
   cross join lateral (values
     ('type', s.type <> i.type),
     ('kind', s.kind <> i.kind),
     ('baseline', s.baseline is distinct from i.baseline),
     ('starts_on', s.starts_on is distinct from i.starts_on),
     ('plan', (s.plan_dates, s.plan_percents) is distinct from (i.plan_dates, i.plan_percents)),
     ('budget', (s.budget_years, s.budget_sources, s.budget_amounts) is distinct from
                (coalesce(budget.years, '{}'), coalesce(budget.sources, '{}'), coalesce(budget.amounts, '{}'))),
     ('deadline', s.deadline <> i.deadline and (act.deadline is null or s.deadline <> act.deadline)),
     ('weight', s.weight is distinct from i.weight and (act.weight is null or s.weight is distinct from act.weight)),
     ('target', s.target is distinct from i.target and (act.target is null or s.target is distinct from act.target)),
     ('shares', (s.share_codes, s.share_values) is distinct from (frozen.codes, frozen.shares)
                and (act.shares is null or act.shares <> (
                  select jsonb_object_agg(share.code, share.value::text)
                    from unnest(s.share_codes, s.share_values) as share (code, value))))
   ) as difference ("column", differs)
   where difference.differs`;

/** Finds what is wrong with staged rows, and what they would do. */
@Injectable()
export class StagedItemReader {
  /** All but unknown indicators, which depend on which rows are refused. */
  async faults(tx: Transaction, programmeId: number, approvedAt: Date): Promise<Finding[]> {
    const all = [UNKNOWN_CODES, NOT_IN_FORCE, AMBIGUOUS, NEEDS_ACT].join(' union all ');
    return this.findings(tx, all, [programmeId, approvedAt]);
  }

  async unknownIndicators(tx: Transaction): Promise<Finding[]> {
    return this.findings(
      tx,
      `select row_no, 'ROW.INDICATOR_UNKNOWN' as code, 'indicator_code' as "column", indicator_code as value
         from staged_item
        where indicator_code is not null and indicator_id is null and type = 'measure' and change <> 'refused'`,
    );
  }

  /** One for each row, in the order of row numbers. */
  async outcomes(tx: Transaction): Promise<RowOutcome[]> {
    return tx.query<RowOutcome>('select row_no as "rowNumber", change from staged_item order by row_no');
  }

  async counts(tx: Transaction): Promise<{ accepted: number; unchanged: number }> {
    const [counts] = await tx.query<{ accepted: number; unchanged: number }>(
      `select count(*) filter (where change in ('new', 'changed')) as accepted,
              count(*) filter (where change = 'unchanged') as unchanged from staged_item`,
    );
    return counts;
  }

  private async findings(
    tx: Transaction,
    faults: string,
    params: readonly unknown[] = [],
  ): Promise<Finding[]> {
    const rows = await tx.query<Fault>(
      `select row_no as "rowNumber", code, "column", value from (${faults}) fault order by row_no, code, "column", value`,
      [...params],
    );
    return rows.map(({ rowNumber, code, column, value }) => ({
      code,
      severity: 'error',
      row: rowNumber,
      column,
      params: { ...(value !== null && { value }) },
    }));
  }
}
