import { Injectable } from '@nestjs/common';
import { searchWords, type Sql, type Transaction } from '@platform/database';
import type { TerritoryRecord } from '../domain/territory-record';

/** The stored tree: the table `territory` and its transitive closure. */
@Injectable()
export class TerritoryRepository {
  /** One writer at a time; foreign keys and readers are not held up. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query('lock table territory in share row exclusive mode');
  }

  async all(sql: Sql): Promise<TerritoryRecord[]> {
    return sql.query<TerritoryRecord>(
      `select t.code, parent.code as "parentCode", last.valid_from as "parentSince", t.level, t.kind, t.name, t.grid_row as "gridRow",
              t.grid_col as "gridCol", t.valid_from as "validFrom", t.valid_to as "validTo",
              t.iso_3166_2 as "isoCode"
         from territory t
         left join territory_parent last on last.territory_id = t.id and last.valid_to is null
         left join territory parent on parent.id = coalesce(last.parent_id, t.parent_id)`,
    );
  }

  /** Writes territories over those of the same code; parents must be stored or among them. The closure is left as it is. */
  async save(tx: Transaction, territories: readonly TerritoryRecord[]): Promise<void> {
    const levels = [...new Set(territories.map(({ level }) => level))].sort((a, b) => a - b);
    for (const level of levels) {
      await this.saveLevel(
        tx,
        territories.filter((territory) => territory.level === level),
      );
    }
  }

  async idsOf(sql: Sql, codes: readonly string[]): Promise<number[]> {
    const rows = await sql.query<{ id: number }>(
      'select id from territory where code = any($1::text[]) order by id',
      [codes],
    );
    return rows.map(({ id }) => id);
  }

  /** All parents are of an earlier level, so they are there. */
  private async saveLevel(tx: Transaction, territories: readonly TerritoryRecord[]): Promise<void> {
    await tx.query(
      `insert into territory (code, parent_id, level, kind, name, grid_row, grid_col, valid_from, valid_to,
              iso_3166_2, words)
       select w.code, parent.id, w.level, w.kind, w.name, w."gridRow", w."gridCol", w."validFrom", w."validTo",
              w."isoCode", w.words::tsvector
         from json_to_recordset($1::json) as w (code text, "parentCode" text, level smallint, kind text, name jsonb,
                "gridRow" smallint, "gridCol" smallint, "validFrom" date, "validTo" date,
                "isoCode" text, words text)
         left join territory parent on parent.code = w."parentCode"
           on conflict (code) do update set parent_id = excluded.parent_id, level = excluded.level,
              kind = excluded.kind, name = excluded.name, grid_row = excluded.grid_row, grid_col = excluded.grid_col,
              valid_from = excluded.valid_from, valid_to = excluded.valid_to,
              iso_3166_2 = excluded.iso_3166_2, words = excluded.words`,
      [
        JSON.stringify(
          territories.map((territory) => ({
            ...territory,
            words: searchWords.vector({ code: territory.code, title: territory.name }),
          })),
        ),
      ],
    );
  }

  /** Brings the closure up to the tree by its difference: most imports move nothing. */
  async rebuildClosure(tx: Transaction): Promise<void> {
    await tx.query(
      `with recursive walk as (
         select id as ancestor_id, id as descendant_id, 0 as depth from territory
         union all
         select walk.ancestor_id, child.id, walk.depth + 1
           from walk join territory child on child.parent_id = walk.descendant_id
       ), gone as (
         delete from territory_closure c
          where not exists (select from walk w where (w.ancestor_id, w.descendant_id) = (c.ancestor_id, c.descendant_id))
       )
       insert into territory_closure (ancestor_id, descendant_id, depth)
       select ancestor_id, descendant_id, depth from walk
           on conflict (ancestor_id, descendant_id) do update set depth = excluded.depth
        where territory_closure.depth <> excluded.depth`,
    );
  }
}
