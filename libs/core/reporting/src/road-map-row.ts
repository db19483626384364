import type { IsoDay, LocalizedText } from '@core/kernel';
import type { BudgetSource, ItemKind, ItemType } from './choices';

/** Planned progress at the end of a month. */
export interface PlanPoint {
  /** The month's last day. */
  readonly on: IsoDay;
  /** Percent of progress, 0..100, as decimal text. */
  readonly percent: string;
}

/** Money planned for one year from one source. */
export interface BudgetLine {
  readonly year: number;
  readonly source: BudgetSource;
  /** Million tenge, decimal text. */
  readonly planned: string;
}

/** The part of an item that belongs to a territory. */
export interface Share {
  readonly territoryCode: string;
  /** A ratio over 0 and up to 1, decimal text; the shares of an item sum to exactly 1. */
  readonly share: string;
}

/** One item of a road map that holds by itself; codes are not looked up yet. Decimals are exact text. */
export interface RoadMapRow {
  readonly rowNumber: number;
  readonly territoryCode: string;
  readonly itemCode: string;
  readonly type: ItemType;
  readonly title: LocalizedText;
  readonly directionCode: string | null;
  readonly promiseCode: string | null;
  readonly indicatorCode: string | null;
  readonly kind: ItemKind;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly startsOn: IsoDay | null;
  readonly deadline: IsoDay;
  readonly weight: string | null;
  readonly completionForm: string | null;
  readonly leadExecutor: string | null;
  readonly coExecutors: readonly string[];
  /** Sorted by day, one point a month. */
  readonly plan: readonly PlanPoint[];
  readonly budget: readonly BudgetLine[];
  /** Never empty: without the column, the road map's own territory with share 1. */
  readonly shares: readonly Share[];
}
