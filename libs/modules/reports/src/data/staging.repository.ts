import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@core/reporting';
import { Database, type Transaction } from '@platform/database';
import { STAGED_DOCUMENT_COLUMNS } from './staged-document';
import { STAGED_PROGRESS_COLUMNS } from './staged-progress';
import { StagingCopy } from './staging-copy';

/** A staged row of any kind but progress. */
export interface StagedDocument {
  readonly rowNumber: number;
}

/** The staging area: unlogged tables that hold the rows of imports on their way. */
@Injectable()
export class StagingRepository {
  constructor(private readonly database: Database) {}

  async clear(tx: Transaction, importId: string): Promise<void> {
    await tx.query('delete from staged_row where import_id = $1', [importId]);
    await tx.query('delete from import_line where import_id = $1', [importId]);
  }

  copy(tx: Transaction, kind: ImportKind): StagingCopy {
    const columns = kind === 'progress' ? STAGED_PROGRESS_COLUMNS : STAGED_DOCUMENT_COLUMNS;
    return new StagingCopy(tx.copyInto(`copy staged_row (${columns}) from stdin`));
  }

  /** Whether the rows are still there: a crash of the database server empties unlogged tables. */
  async holds(tx: Transaction, importId: string): Promise<boolean> {
    const rows = await tx.query('select from staged_row where import_id = $1 limit 1', [importId]);
    return rows.length > 0;
  }

  /** Refuses documents about territories outside the subtrees of the roots; null: none. */
  async refuseOutOfScope(tx: Transaction, importId: string, roots: readonly string[] | null): Promise<void> {
    if (roots === null) return;
    await tx.query(
      `insert into finding (import_id, code, severity, row_no, column_name, params)
       select s.import_id, 'ROW.OUT_OF_SCOPE', 'error', s.row_no, 'territory_code',
              jsonb_build_object('value', s.document->>'territoryCode')
         from staged_row s
        where s.import_id = $1 and s.document ? 'territoryCode' and not exists (
          select from territory_closure c
            join territory below on below.id = c.descendant_id join territory root on root.id = c.ancestor_id
           where below.code = s.document->>'territoryCode' and root.code = any ($2))`,
      [importId, roots],
    );
    await this.refuseSharesOutOfScope(tx, importId, roots);
  }

  /** Shares that an item has already are not given away by its row. */
  private async refuseSharesOutOfScope(
    tx: Transaction,
    importId: string,
    roots: readonly string[],
  ): Promise<void> {
    await tx.query(
      `insert into finding (import_id, code, severity, row_no, column_name, params)
       select s.import_id, 'ROW.OUT_OF_SCOPE', 'error', s.row_no, 'shares', jsonb_build_object('value', named.code)
         from staged_row s join import on import.id = s.import_id
        cross join lateral (
          select distinct share->>'territoryCode' as code from jsonb_array_elements(s.document->'shares') share) named
         join territory given on given.code = named.code
        where s.import_id = $1 and import.kind = 'road-maps' and named.code <> s.document->>'territoryCode'
          and not exists (
            select from territory_closure c join territory root on root.id = c.ancestor_id
             where c.descendant_id = given.id and root.code = any ($2))
          and not exists (
            select from item i join territory place on place.id = i.territory_id
              join allocation a on a.item_id = i.id and a.territory_id = given.id
             where i.programme_id = import.programme_id and i.code = s.document->>'itemCode'
               and place.code = s.document->>'territoryCode')
        order by s.row_no, named.code`,
      [importId, roots],
    );
  }

  /** The documents without an error, in the order of the file. */
  async documents<D extends StagedDocument>(tx: Transaction, importId: string): Promise<D[]> {
    const rows = await tx.query<{ document: D }>(
      `select s.document from staged_row s
        where s.import_id = $1 and not exists (
          select from finding f where f.import_id = s.import_id and f.row_no = s.row_no and f.severity = 'error')
        order by s.row_no`,
      [importId],
    );
    return rows.map(({ document }) => document);
  }

  /** Keeps what each document would do, for the preview. */
  async markChanges(
    tx: Transaction,
    importId: string,
    outcomes: readonly {
      readonly rowNumber: number;
      readonly change: string;
      readonly territory?: string;
    }[],
  ): Promise<void> {
    await tx.query(
      `update staged_row s set change = o.change, territory = coalesce(o.territory, s.territory)
         from unnest($2::integer[], $3::text[], $4::text[]) as o (row_no, change, territory)
        where s.import_id = $1 and s.row_no = o.row_no`,
      [
        importId,
        outcomes.map(({ rowNumber }) => rowNumber),
        outcomes.map(({ change }) => change),
        outcomes.map(({ territory }) => territory ?? null),
      ],
    );
  }

  /** Empties the area of imports that are over, and of previews nobody came back to (they are read again then). */
  async purge(): Promise<void> {
    const over = `
      select id from import
       where (status in ('applied', 'rejected', 'failed', 'reverted') and updated_at < now() - interval '1 hour')
          or (status = 'previewed' and updated_at < now() - interval '7 days')`;
    await this.database.query(`delete from import_line where import_id in (${over})`);
    await this.database.query(`delete from staged_row where import_id in (${over})`);
  }
}
