import type { BoundaryRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { BoundaryPlace, BoundaryWrite } from '../domain/plan-boundaries';
import type { Boundary } from '../domain/simplify-boundaries';

/** SQL: the boundaries in force, one of each territory: the last that was not taken back. */
const IN_FORCE = `
  select distinct on (territory_id) territory_id, digest, original from territory_boundary
   where withdrawn_at is null order by territory_id, id desc`;

/** Boundaries as they came (`territory_boundary`), and the map that is drawn of those in force (`territory_shape`). */
@Injectable()
export class BoundaryRepository {
  /** One writer at a time; readers are not held up. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query('lock table territory_boundary in share row exclusive mode');
  }

  /**
   * The territories that rows may mean.
   * @param roots of the subtrees the sender may draw; null: all
   */
  async places(
    sql: Sql,
    rows: readonly BoundaryRow[],
    roots: readonly string[] | null,
  ): Promise<BoundaryPlace[]> {
    const given = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
    return sql.query<BoundaryPlace>(
      `select t.id as "territoryId", t.code, t.iso_3166_2 as "isoCode", b.digest,
              $3::text[] is null or exists (
                select from territory_closure c join territory root on root.id = c.ancestor_id
                 where c.descendant_id = t.id and root.code = any ($3)) as "inScope"
         from territory t left join (${IN_FORCE}) b on b.territory_id = t.id
        where t.code = any ($1::text[]) or t.iso_3166_2 = any ($2::text[])`,
      [given(rows.map(({ code }) => code)), given(rows.map(({ isoCode }) => isoCode)), roots],
    );
  }

  async insert(
    tx: Transaction,
    writes: readonly BoundaryWrite[],
    by: { readonly importId: string; readonly at: Date },
  ): Promise<void> {
    for (const { territoryId, digest, geometry } of writes) {
      await tx.query(
        `insert into territory_boundary (territory_id, import_id, original, digest, recorded_at)
         values ($1, $2, $3, $4, $5)`,
        [territoryId, by.importId, JSON.stringify(geometry), digest, by.at],
      );
    }
  }

  /** Takes back what an import drew. The territories concerned. */
  async withdraw(tx: Transaction, importId: string, at: Date): Promise<number[]> {
    const rows = await tx.query<{ territoryId: number }>(
      `update territory_boundary set withdrawn_at = $2 where import_id = $1 and withdrawn_at is null
       returning territory_id as "territoryId"`,
      [importId, at],
    );
    return rows.map(({ territoryId }) => territoryId);
  }

  /** The levels of some territories. */
  async levelsOf(sql: Sql, territoryIds: readonly number[]): Promise<number[]> {
    const rows = await sql.query<{ level: number }>(
      'select distinct level from territory where id = any ($1::integer[]) order by level',
      [territoryIds],
    );
    return rows.map(({ level }) => level);
  }

  /** The boundaries of a level in force, as they came. */
  async ofLevel(sql: Sql, level: number): Promise<Boundary[]> {
    return sql.query<Boundary>(
      `select b.territory_id as "territoryId", b.original as geometry
         from (${IN_FORCE}) b join territory t on t.id = b.territory_id
        where t.level = $1 order by b.territory_id`,
      [level],
    );
  }

  /** Replaces the map of a level. */
  async draw(tx: Transaction, level: number, shapes: readonly Boundary[]): Promise<void> {
    await tx.query(
      'delete from territory_shape s using territory t where t.id = s.territory_id and t.level = $1',
      [level],
    );
    for (const { territoryId, geometry } of shapes) {
      await tx.query('insert into territory_shape (territory_id, geometry) values ($1, $2)', [
        territoryId,
        JSON.stringify(geometry),
      ]);
    }
  }
}
