import { metricSumsOf, SUM_COLUMNS, type ItemType, type MetricSums } from '@core/metrics';

/** Sums by territory, type and period; what is not there is all zeros. */
export class SumsTable {
  private readonly rows = new Map<string, Float64Array>();

  /** @param factor −1 takes the sums away again */
  add(territoryId: number, type: ItemType, ord: number, sums: ArrayLike<number>, factor: 1 | -1 = 1): void {
    const key = `${territoryId}/${type}/${ord}`;
    const row = this.rows.get(key) ?? new Float64Array(SUM_COLUMNS.length);
    for (let index = 0; index < row.length; index += 1) row[index] += factor * sums[index];
    this.rows.set(key, row);
  }

  at(territoryId: number, type: ItemType, ord: number): MetricSums {
    return metricSumsOf(this.rows.get(`${territoryId}/${type}/${ord}`) ?? EMPTY, type);
  }

  /** Sets to nothing what only rounding left behind where as much was taken away as had been added. */
  settle(): void {
    for (const row of this.rows.values()) {
      for (let index = 0; index < row.length; index += 1) if (Math.abs(row[index]) < ROUNDING) row[index] = 0;
    }
  }
}

/** Far below any weight, far above the last digit of a sum. */
const ROUNDING = 1e-9;
const EMPTY = new Float64Array(SUM_COLUMNS.length);
