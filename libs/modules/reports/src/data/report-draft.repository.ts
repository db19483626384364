import { Injectable } from '@nestjs/common';
import { Database, type Sql, type Transaction } from '@platform/database';
import type { DraftCells, ReportDraft } from '../domain/report-draft';
import type { SheetPlace } from './report-sheet.reader';

const COLUMNS = 'd.item_id as "itemId", d.author, d.cells, d.saved_at as "savedAt"';

/** Drafts of reports: one for an item, a period and a person; the last word replaces the one before. */
@Injectable()
export class ReportDraftRepository {
  constructor(private readonly database: Database) {}

  /** Everybody's drafts of a sheet. */
  async ofSheet(sql: Sql, { roadMapId, ord }: SheetPlace): Promise<ReportDraft[]> {
    return sql.query<ReportDraft>(
      `select ${COLUMNS} from report_draft d join item i on i.id = d.item_id
        where i.road_map_id = $1 and d.period_ord = $2 order by i.position, i.id, d.saved_at`,
      [roadMapId, ord],
    );
  }

  /** A person's drafts of some items of a sheet, held until the transaction ends. */
  async hold(
    tx: Transaction,
    { ord }: SheetPlace,
    itemIds: readonly number[],
    author: string,
  ): Promise<ReportDraft[]> {
    return tx.query<ReportDraft>(
      `select ${COLUMNS} from report_draft d
        where d.item_id = any ($1::bigint[]) and d.period_ord = $2 and d.author = $3
        order by d.item_id for update`,
      [itemIds, ord, author],
    );
  }

  /** Items that are none of the sheet's are passed over. */
  async keep(
    tx: Transaction,
    { roadMapId, ord }: SheetPlace,
    drafts: readonly { readonly itemId: number; readonly cells: DraftCells }[],
    by: { readonly author: string; readonly at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into report_draft as d (item_id, period_ord, author, cells, saved_at)
       select i.id, $2, $3, k.cells, $4
         from unnest($5::bigint[], $6::jsonb[]) as k (item_id, cells)
         join item i on i.id = k.item_id and i.road_map_id = $1
        order by i.id
       on conflict on constraint report_draft_pk do update set cells = excluded.cells, saved_at = excluded.saved_at`,
      [
        ...[roadMapId, ord, by.author, by.at, drafts.map(({ itemId }) => itemId)],
        drafts.map(({ cells }) => JSON.stringify(cells)),
      ],
    );
  }

  async remove(
    tx: Transaction,
    { ord }: SheetPlace,
    itemIds: readonly number[],
    author: string,
  ): Promise<void> {
    await tx.query(
      'delete from report_draft where item_id = any ($1::bigint[]) and period_ord = $2 and author = $3',
      [itemIds, ord, author],
    );
  }

  /** Forgets what nobody has touched for so many days. */
  async purge(days: number): Promise<void> {
    await this.database.query('delete from report_draft where saved_at < now() - make_interval(days => $1)', [
      days,
    ]);
  }
}
