import { Clock } from '@core/kernel';
import type { ItemKind } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '@platform/database';
import { itemInForceRow } from './item-in-force-row';
import { LINES_AGAINST_LEDGER } from './lines-against-ledger';

/** What a row of a file would do. */
export interface ImportChangeRow {
  readonly rowNumber: number;
  readonly territory: string | null;
  readonly itemCode: string | null;
  readonly period: string | null;
  /** What a value is measured in, of a row of progress. */
  readonly measured: { readonly kind: ItemKind; readonly unit: string | null } | null;
  readonly change: 'new' | 'changed' | 'unchanged' | 'refused';
  readonly before: object | null;
  readonly after: object | null;
}

const PROGRESS_CHANGES = `
  select c.row_no as "rowNumber", t.code as territory, i.code as "itemCode", p.code as period,
         jsonb_build_object('kind', i.kind, 'unit', i.unit) as measured, c.change, c.before, c.after
    from (${LINES_AGAINST_LEDGER} and l.row_no > $2 order by l.row_no limit $3) c
    join item i on i.id = c.item_id
    join territory t on t.id = i.territory_id
    join period p on p.programme_id = i.programme_id and p.ord = c.period_ord`;

/** A boundary without its line, which may be megabytes: the number of its positions is there. */
const DOCUMENT_CHANGES = `
  select s.row_no, coalesce(s.territory, s.document->>'territoryCode', s.document->>'code', s.document->>'from'),
         s.document->>'itemCode', null, null::jsonb, s.change, case when i.id is not null then ${itemInForceRow('$4')} end,
         s.document - 'geometry'
    from (select * from staged_row where import_id = $1 and row_no > $2 and change <> 'refused' order by row_no limit $3) s
    join import on import.id = s.import_id
    left join programme on programme.id = import.programme_id
    left join territory t on import.kind = 'road-maps' and t.code = s.document->>'territoryCode'
    left join road_map m on m.programme_id = import.programme_id and m.territory_id = t.id
    left join item i on i.road_map_id = m.id and i.code = s.document->>'itemCode'`;

/** Rows that no line came of: also those that could not even be read, of which only the number is known. */
const REFUSED = `
  select f.row_no, s.territory, s.item, s.period, null, 'refused', null, s.document - 'geometry'
    from (select distinct row_no from finding
           where import_id = $1 and severity = 'error' and row_no > $2 order by row_no limit $3) f
    left join staged_row s on s.import_id = $1 and s.row_no = f.row_no`;

/** The difference between a file and what is stored, for who looks before applying. */
@Injectable()
export class ImportChangeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Rows after one, in the order of the file; at most `limit + 1`, so that the caller sees whether more follow. */
  async list(importId: string, afterRow: number, limit: number): Promise<ImportChangeRow[]> {
    return this.database.query<ImportChangeRow>(
      `select * from (${PROGRESS_CHANGES}) lines union all ${DOCUMENT_CHANGES} union all ${REFUSED}
        order by "rowNumber" limit $3`,
      [importId, afterRow, limit + 1, this.clock.now()],
    );
  }

  /** How many lines would be recorded, and how many say nothing new. */
  async counts(sql: Sql, importId: string): Promise<{ accepted: number; unchanged: number }> {
    const [counts] = await sql.query<{ accepted: number; unchanged: number }>(
      `select count(*) filter (where change <> 'unchanged') as accepted,
              count(*) filter (where change = 'unchanged') as unchanged from (${LINES_AGAINST_LEDGER}) c`,
      [importId],
    );
    return counts;
  }
}
