import { Injectable } from '@nestjs/common';
import { figures, metricRule, type Figures } from '@core/metrics';
import type { Sql } from '@platform/database';
import { TerritorySumsReader } from '../data/territory-sums.reader';
import { SumsTable } from '../domain/sums-table';

/** The stored figures of measures, of many territories at once. */
export interface StoredFigures {
  /** Without anything there all counts are 0 and all percentages null. */
  at(territoryId: number, ord: number): Figures;
}

/** Reads the figures of any number of territories by one statement, without the means of what lies below them. */
@Injectable()
export class ReadStoredFigures {
  constructor(private readonly stored: TerritorySumsReader) {}

  async run(
    sql: Sql,
    programmeId: number,
    territoryIds: readonly number[],
    range: { readonly fromOrd: number; readonly toOrd: number },
  ): Promise<StoredFigures> {
    const rows = await this.stored.of(sql, programmeId, territoryIds, range);
    const table = new SumsTable();
    for (const row of rows) table.add(row.territoryId, row.type, row.ord, row.sums);
    const rule = metricRule(rows[0]?.ruleVersion);
    return { at: (territoryId, ord) => figures(table.at(territoryId, 'measure', ord), null, rule) };
  }
}
