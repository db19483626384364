import type { DrawnAlert } from './told-follow';

/** A follow as it is to be kept. */
export interface KeptFollow {
  readonly accountId: string;
  readonly programmeId: number;
  readonly territoryId: number;
  readonly summaryDays: number | null;
  /** The last period whose summary had its day already; null: none. */
  readonly summedOrd: number | null;
  /** `crossed`: as the figures are now, which is no news. */
  readonly alerts: readonly Pick<DrawnAlert, 'rule' | 'line' | 'crossed'>[];
}

/** What became of a line. */
export type AlertsTurned = Pick<DrawnAlert, 'id' | 'crossed' | 'turn'>;
