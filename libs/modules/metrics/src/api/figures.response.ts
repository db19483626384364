import { ApiProperty } from '@nestjs/swagger';
import { BANDS, STATUSES, type Band, type Figures } from '@core/metrics';
import type { TerritoryFigures } from '../use-cases/read-figures';

/** How many items are in each status; adds up to `total`. */
export class StatusCounts {
  cancelled: number;
  not_started: number;
  verified_done: number;
  done: number;
  claimed_done: number;
  overdue: number;
  not_reported: number;
  at_risk: number;
  on_track: number;
}

export class ReportingCounts {
  expected: number;
  received: number;
  onTime: number;
}

/** Million tenge. */
export class MoneyFigures {
  planned: number;
  spent: number;
}

/** Percentages are 0..100 (or beyond, where a difference is negative) with full precision; undefined is null. */
export class IndicatorFigures {
  total: number;
  weight: number;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  high: number | null;
  planned: number | null;
  deviation: number | null;
  scheduleIndex: number | null;
  gap: number | null;
  coverage: number | null;
  verifiedCoverage: number | null;
  overdueShare: number | null;
  onTimeRate: number | null;
  baseline: number | null;
  churn: number | null;
  childrenMean: number | null;
  @ApiProperty({ enum: BANDS })
  band: Band;
  statuses: StatusCounts;
  reporting: ReportingCounts;
}

export class MeasureFigures extends IndicatorFigures {
  money: MoneyFigures;
}

/** The figures of one territory for one period. */
export class FiguresResponse {
  programme: string;
  territory: string;
  period: string;
  knownAt: string | null;
  /** The day whose tree and borders were taken for every period; null: each period's own. */
  borders: string | null;
  ruleVersion: string;
  computedAt: string | null;
  measures: MeasureFigures;
  indicators: IndicatorFigures;
}

export class FiguresListResponse {
  items: FiguresResponse[];
  nextCursor: string | null;
}

export function presentFigures(read: TerritoryFigures): FiguresResponse {
  return {
    ...read,
    computedAt: read.computedAt?.toISOString() ?? null,
    measures: presentMeasures(read.measures),
    indicators: presentIndicators(read.indicators),
  };
}

export function presentMeasures(figures: Figures): MeasureFigures {
  return { ...presentIndicators(figures), money: figures.money ?? { planned: 0, spent: 0 } };
}

export function presentIndicators(figures: Figures): IndicatorFigures {
  const { statuses } = figures;
  return {
    ...figures,
    statuses: Object.fromEntries(
      STATUSES.map((status) => [status, statuses[status]]),
    ) as unknown as StatusCounts,
  };
}
