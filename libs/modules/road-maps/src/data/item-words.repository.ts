import type { RoadMapRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { searchWords, type Transaction } from '@platform/database';

const ROWS_PER_STATEMENT = 2_000;

/** What items are found by, and by whom. */
@Injectable()
export class ItemWordsRepository {
  /** For the staged rows that were new or edited a text; their items are stored by now. */
  async write(tx: Transaction, rows: readonly RoadMapRow[]): Promise<void> {
    const touched = await tx.query<{ rowNumber: number; itemId: number }>(
      `select row_no as "rowNumber", item_id as "itemId" from staged_item where change in ('new', 'changed')`,
    );
    const itemIds = new Map(touched.map(({ rowNumber, itemId }) => [rowNumber, itemId]));
    const told = rows.filter(({ rowNumber }) => itemIds.has(rowNumber));
    for (let from = 0; from < told.length; from += ROWS_PER_STATEMENT) {
      const chunk = told.slice(from, from + ROWS_PER_STATEMENT);
      await tx.query(
        `insert into item_words (item_id, programme_id, territory_id, type, words)
         select i.id, i.programme_id, i.territory_id, i.type, w.words::tsvector
           from unnest(string_to_array($1, ' ')::bigint[], string_to_array($2, E'\\n')) as w (id, words) join item i on i.id = w.id
             on conflict (item_id) do update set words = excluded.words`,
        // As two texts: the driver spells arrays out far more slowly. No vector holds a line break.
        [chunk.map(({ rowNumber }) => itemIds.get(rowNumber)).join(' '), chunk.map(wordsOf).join('\n')],
      );
    }
    await this.writePlaces(tx);
  }

  /** Whoever holds a share finds the item too; most items are of one place. Shares stay as they were approved. */
  private async writePlaces(tx: Transaction): Promise<void> {
    await tx.query(
      `update item_words w set elsewhere = shared.places
         from (select s.item_id, array_agg(a.territory_id) as places
                 from staged_item s join allocation a on a.item_id = s.item_id and a.territory_id <> s.territory_id
                where s.change = 'new' and s.share_codes <> array[s.territory_code] group by s.item_id) shared
        where shared.item_id = w.item_id`,
    );
  }
}

function wordsOf({ itemCode, title, leadExecutor, coExecutors }: RoadMapRow): string {
  return searchWords.vector({ code: itemCode, title, others: [leadExecutor, ...coExecutors] });
}
