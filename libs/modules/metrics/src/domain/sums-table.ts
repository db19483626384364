import { metricSumsOf, SUM_COLUMNS, type ItemType, type MetricSums } from '@core/metrics';

/** Sums by territory, type and period; what is not there is all zeros. */
export class SumsTable {
  private readonly rows = new Map<string, Float64Array>();

  add(territoryId: number, type: ItemType, ord: number, sums: ArrayLike<number>): void {
    const key = `${territoryId}/${type}/${ord}`;
    const row = this.rows.get(key) ?? new Float64Array(SUM_COLUMNS.length);
    for (let index = 0; index < row.length; index += 1) row[index] += sums[index];
    this.rows.set(key, row);
  }

  at(territoryId: number, type: ItemType, ord: number): MetricSums {
    return metricSumsOf(this.rows.get(`${territoryId}/${type}/${ord}`) ?? EMPTY, type);
  }
}

const EMPTY = new Float64Array(SUM_COLUMNS.length);
