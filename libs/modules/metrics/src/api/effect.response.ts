import { ApiProperty } from '@nestjs/swagger';
import { BANDS, STATUSES, withoutNoise, type Band, type Status } from '@core/metrics';
import type { SupposedItem } from '../use-cases/walk-supposed';
import type { WeighedChange, WeighedFigures, WeighedMoment } from '../use-cases/weigh-change';
import { ItemShareResponse } from './item-state.response';

/**
 * Figures of the item's type; percentages 0..100 in full precision, undefined is null. Of a period to come only weight,
 * planned and churn are told, the rest is null.
 */
export class EffectFiguresResponse {
  weight: number;
  planned: number | null;
  accepted: number | null;
  /** Points. */
  deviation: number | null;
  baseline: number | null;
  churn: number | null;
  overdueShare: number | null;
  @ApiProperty({ enum: BANDS, nullable: true })
  band: Band | null;
}

export class EffectTerritoryResponse {
  territory: string;
  level: number;
  before: EffectFiguresResponse;
  after: EffectFiguresResponse;
}

/** The item itself; progress is percent, unclamped. In a period to come it has no status but `cancelled`, and no progress. */
export class EffectItemResponse {
  deadline: string;
  target: number | null;
  weight: number | null;
  shares: ItemShareResponse[];
  @ApiProperty({ enum: STATUSES, nullable: true })
  status: Status | null;
  planned: number;
  accepted: number | null;
}

/** Both sides at the end of one period; the item is null before it counts. */
export class EffectMomentResponse {
  period: string;
  itemBefore: EffectItemResponse | null;
  itemAfter: EffectItemResponse | null;
  /** From the country down to the places of the item. */
  territories: EffectTerritoryResponse[];
}

/** Planned progress of the item, percent; null before it counts and once it is cancelled. */
export class EffectPlanResponse {
  period: string;
  before: number | null;
  after: number | null;
}

/** What a change does, or would do once it is approved. */
export class ChangeEffectResponse {
  /** Null for a change that has only been drafted. */
  changeId: number | null;
  itemId: number;
  itemCode: string;
  programme: string;
  type: string;
  kind: string;
  /** `proposed`, `undecided`, `approved` or `rejected`. */
  state: string;
  /** The first period it is in force in; null when its act is dated after the term. */
  fromPeriod: string | null;
  plan: EffectPlanResponse[];
  /** The period asked for, then the last one of the term. */
  moments: EffectMomentResponse[];
}

type Head = Omit<ChangeEffectResponse, 'type' | 'plan' | 'moments'>;

export function presentEffect(
  head: Head,
  periods: readonly string[],
  weighed: WeighedChange,
): ChangeEffectResponse {
  const { type, plan, moments, codeOf } = weighed;
  return {
    ...head,
    type,
    plan: periods.map((period, ord) => ({
      period,
      before: percent(plan.before[ord]),
      after: percent(plan.after[ord]),
    })),
    moments: moments.map((moment) => presentMoment(moment, codeOf)),
  };
}

function presentMoment(
  { period, item, territories }: WeighedMoment,
  codeOf: WeighedChange['codeOf'],
): EffectMomentResponse {
  return {
    period,
    itemBefore: presentItem(item.before, codeOf),
    itemAfter: presentItem(item.after, codeOf),
    territories: territories.map(({ territory, level, before, after }) => ({
      territory,
      level,
      before: presentFigures(before),
      after: presentFigures(after),
    })),
  };
}

function presentItem(item: SupposedItem | null, codeOf: WeighedChange['codeOf']): EffectItemResponse | null {
  if (item === null) return null;
  const { deadline, target, weight, shares, status, planned, accepted } = item;
  return {
    deadline,
    target,
    weight,
    shares: [...shares]
      .map(([id, share]) => ({ territory: codeOf(id), share }))
      .sort((a, b) => (a.territory < b.territory ? -1 : 1)),
    status,
    planned: withoutNoise(planned * 100),
    accepted: percent(accepted),
  };
}

function presentFigures(figures: WeighedFigures): EffectFiguresResponse {
  const { weight, planned, churn, accepted, deviation, baseline, overdueShare, band } = figures;
  return {
    weight: withoutNoise(weight),
    planned,
    accepted: accepted ?? null,
    deviation: deviation ?? null,
    baseline: baseline ?? null,
    churn,
    overdueShare: overdueShare ?? null,
    band: band ?? null,
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : withoutNoise(ratio * 100);
}
