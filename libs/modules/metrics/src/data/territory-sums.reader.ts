import { Injectable } from '@nestjs/common';
import { SUM_COLUMNS, type ItemType } from '@core/metrics';
import type { Sql } from '@platform/database';

/** Stored sums of one territory, type and period, by SUM_COLUMNS. */
export interface StoredSums {
  readonly territoryId: number;
  readonly type: ItemType;
  readonly ord: number;
  readonly computedAt: Date;
  readonly ruleVersion: string;
  readonly sums: readonly number[];
}

const columns = SUM_COLUMNS.map((column) => `s.${column}::float8`).join(', ');

@Injectable()
export class TerritorySumsReader {
  /** Sums of the territories over a range of periods. */
  async of(
    sql: Sql,
    programmeId: number,
    territoryIds: readonly number[],
    range: { fromOrd: number; toOrd: number },
  ): Promise<StoredSums[]> {
    return sql.query<StoredSums>(
      `select s.territory_id as "territoryId", s.type, s.ord, s.computed_at as "computedAt", s.rule_version as "ruleVersion",
              array[${columns}] as sums
       from territory_sum s
       where s.programme_id = $1 and s.ord between $3 and $4 and s.territory_id = any($2::int[])`,
      [programmeId, territoryIds, range.fromOrd, range.toOrd],
    );
  }
}
