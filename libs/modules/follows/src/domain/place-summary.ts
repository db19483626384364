import { withoutNoise, type Figures } from '@core/metrics';
import type { SummaryParams } from '@modules/notices';
import type { PlaceBelow, ToldFollow } from './told-follow';

/** What a summary is made of. */
interface SummaryOf {
  /** Codes; `before` is null at the beginning of the term. */
  readonly programme: string;
  readonly period: string;
  readonly before: string | null;
  /** By the territory's id. */
  readonly now: (territoryId: number) => Figures;
  readonly then: (territoryId: number) => Figures;
}

/** So many places below are named: the summary says where to look first, the page shows the rest. */
const MOST_WORSE = 3;

/** A followed place at the end of a period. @param below those directly below it */
export function placeSummary(
  { territoryId, territory, name }: ToldFollow,
  below: readonly PlaceBelow[],
  { programme, period, before, now, then }: SummaryOf,
): SummaryParams {
  const [present, past] = [now(territoryId), then(territoryId)];
  const { reported, accepted, verified, planned } = present;
  const since = before === null || past.total === 0 ? null : before;
  const [overdue, atRisk] = [present.statuses.overdue, present.statuses.at_risk];
  const change =
    since === null || accepted === null || past.accepted === null
      ? null
      : withoutNoise(accepted - past.accepted);
  return {
    ...{ programme, period, territory, name, reported, accepted, verified, planned, before: since, change },
    ...{ overdue, newOverdue: since === null ? 0 : overdue - past.statuses.overdue },
    ...{ atRisk, newAtRisk: since === null ? 0 : atRisk - past.statuses.at_risk },
    worse: since === null ? [] : worseOf(below, now, then),
  };
}

function worseOf(
  below: readonly PlaceBelow[],
  now: SummaryOf['now'],
  then: SummaryOf['then'],
): SummaryParams['worse'] {
  return below
    .map(({ territoryId, territory, name }) => ({
      ...{ territory, name },
      more: slipping(now(territoryId)) - slipping(then(territoryId)),
    }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more || (a.territory < b.territory ? -1 : 1))
    .slice(0, MOST_WORSE);
}

function slipping({ statuses }: Figures): number {
  return statuses.overdue + statuses.at_risk;
}
