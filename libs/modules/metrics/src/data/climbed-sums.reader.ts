import { Injectable } from '@nestjs/common';
import { SUM_COLUMNS, type ItemType } from '@core/metrics';
import type { Transaction } from '@platform/database';
import type { ChangingCountry } from './changing-country';
import { closureRelation } from './closure-relation';

/** Sums of a territory with all below it, by SUM_COLUMNS. */
export interface ClimbedSums {
  readonly territoryId: number;
  readonly ord: number;
  readonly sums: ArrayLike<number>;
}

export interface ClimbRequest {
  readonly programmeId: number;
  readonly country: ChangingCountry;
  readonly territoryIds: readonly number[];
  readonly type: ItemType;
  readonly ords: readonly number[];
  /** Road maps that are left out. */
  readonly without: readonly number[];
}

const columns = SUM_COLUMNS.map((column) => `sum(s.${column})::float8`).join(', ');

/** Adds what is stored of road maps up into territories, as a fold does, but without some of the road maps. */
@Injectable()
export class ClimbedSumsReader {
  async read(
    tx: Transaction,
    { programmeId, country, territoryIds, type, ords, without }: ClimbRequest,
  ): Promise<ClimbedSums[]> {
    const closure = closureRelation(country, 6);
    return tx.query<ClimbedSums>(
      `select c.ancestor_id as "territoryId", s.ord, array[${columns}] as sums
       from road_map_sum s
       join ${closure.sql} c on c.descendant_id = s.territory_id and s.ord >= c.from_ord and s.ord < c.until_ord
       where s.programme_id = $1 and s.ord = any($2::smallint[]) and s.type = $3
         and c.ancestor_id = any($4::int[]) and s.road_map_id <> all($5::int[])
       group by c.ancestor_id, s.ord`,
      [programmeId, ords, type, territoryIds, without, ...closure.params],
    );
  }
}
