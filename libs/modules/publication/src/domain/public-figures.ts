import { metricRule, STATUSES, withheld, type Status, type WithheldReason } from '@core/metrics';
import type { FiguresResponse, IndicatorFigures } from '@modules/metrics';

/**
 * What anybody may know of a territory's measures or indicators: a list of what goes out, so that a figure that is added
 * elsewhere stays inside. Percent and points; null where undefined or withheld.
 */
export interface PublicFigures {
  readonly total: number;
  /** Why completion is not told; null where it is. */
  readonly withheld: WithheldReason | null;
  readonly verified: number | null;
  readonly verifiedCoverage: number | null;
  /** A claim until it is verified. */
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly planned: number | null;
  readonly gap: number | null;
  readonly overdueShare: number | null;
  readonly coverage: number | null;
  readonly statuses: Readonly<Record<Status, number>>;
}

/** Both sets of one territory. */
export interface PublicFiguresPair {
  readonly measures: PublicFigures;
  readonly indicators: PublicFigures;
}

function of(figures: IndicatorFigures, ruleVersion: string): PublicFigures {
  const because = withheld(figures, metricRule(ruleVersion));
  const told = <T>(figure: T): T | null => (because === null ? figure : null);
  return {
    total: figures.total,
    withheld: because,
    verified: told(figures.verified),
    verifiedCoverage: figures.verifiedCoverage,
    reported: told(figures.reported),
    accepted: told(figures.accepted),
    planned: told(figures.planned),
    gap: told(figures.gap),
    overdueShare: told(figures.overdueShare),
    coverage: figures.coverage,
    statuses: Object.fromEntries(STATUSES.map((status) => [status, figures.statuses[status]])) as Record<
      Status,
      number
    >,
  };
}

/** The public part of a figures object. */
export function publicFigures({ measures, indicators, ruleVersion }: FiguresResponse): PublicFiguresPair {
  return { measures: of(measures, ruleVersion), indicators: of(indicators, ruleVersion) };
}
