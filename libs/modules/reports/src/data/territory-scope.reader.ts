import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Resolves the subtrees of a sender's grants. */
@Injectable()
export class TerritoryScopeReader {
  /** Ids of all territories below the roots, the roots included; null (everywhere) stays null. */
  async idsWithin(sql: Sql, roots: readonly string[] | null): Promise<number[] | null> {
    if (roots === null) return null;
    const rows = await sql.query<{ id: number }>(
      `select distinct c.descendant_id as id
         from territory_closure c join territory t on t.id = c.ancestor_id where t.code = any ($1)`,
      [roots],
    );
    return rows.map(({ id }) => id);
  }
}
