import type { IsoDay, TerritoryPath } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Where a territory is. */
export interface TerritoryPlace {
  readonly id: number;
  readonly code: string;
  readonly level: number;
  readonly validFrom: IsoDay | null;
  /** The first day on which it is no more. */
  readonly validTo: IsoDay | null;
  /** Codes from the country down to the territory itself. */
  readonly path: TerritoryPath;
}

const PLACES = `
  select t.code, t.id, t.level, t.valid_from as "validFrom", t.valid_to as "validTo", array_agg(ancestor.code order by c.depth desc) as path
    from territory t
    join territory_closure c on c.descendant_id = t.id
    join territory ancestor on ancestor.id = c.ancestor_id`;

/** Finds territories by their codes. */
@Injectable()
export class TerritoryPlaceReader {
  /** Unknown codes are absent from the answer. */
  async byCode(sql: Sql, codes: readonly string[]): Promise<Map<string, TerritoryPlace>> {
    const places = await sql.query<TerritoryPlace>(`${PLACES} where t.code = any($1::text[]) group by t.id`, [
      codes,
    ]);
    return new Map(places.map((place) => [place.code, place]));
  }

  /** The path of the country, which is its own code alone; empty before there is one. */
  async country(sql: Sql): Promise<TerritoryPath> {
    const rows = await sql.query<{ code: string }>('select code from territory where level = 0');
    return rows.map(({ code }) => code);
  }

  async byId(sql: Sql, id: number): Promise<TerritoryPlace | undefined> {
    const [place] = await sql.query<TerritoryPlace>(`${PLACES} where t.id = $1 group by t.id`, [id]);
    return place;
  }
}
