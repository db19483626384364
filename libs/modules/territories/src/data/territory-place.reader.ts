import type { TerritoryPath } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Where a territory is. */
export interface TerritoryPlace {
  readonly id: number;
  readonly level: number;
  /** Codes from the country down to the territory itself. */
  readonly path: TerritoryPath;
}

/** Finds territories by their codes. */
@Injectable()
export class TerritoryPlaceReader {
  /** Unknown codes are absent from the answer. */
  async byCode(sql: Sql, codes: readonly string[]): Promise<Map<string, TerritoryPlace>> {
    const rows = await sql.query<TerritoryPlace & { code: string }>(
      `select t.code, t.id, t.level, array_agg(ancestor.code order by c.depth desc) as path
         from territory t
         join territory_closure c on c.descendant_id = t.id
         join territory ancestor on ancestor.id = c.ancestor_id
        where t.code = any($1::text[])
        group by t.id`,
      [codes],
    );
    return new Map(rows.map(({ code, ...place }) => [code, place]));
  }
}
