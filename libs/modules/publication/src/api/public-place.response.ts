import { LEAGUE_SIZES, type LeagueSize } from '@core/metrics';
import { ApiProperty } from '@nestjs/swagger';
import type { PublicPlace } from '../data/public-place.reader';
import type { PublicPeriod } from '../data/published-programme.reader';
import type { OpenProgramme } from '../use-cases/open-programmes';
import type { ToldPlaceHistory } from '../use-cases/tell-place';
import type { ToldPlace } from '../use-cases/tell-places';
import { presentPublicFigures, PublicFiguresResponse } from './public-figures.response';
import { CorrectionResponse } from './public-errata.response';
import { presentPeriod, PublicPeriodResponse } from './public-programme.response';

/** A node of the country tree. */
export class PublicTerritoryResponse {
  /** The classifier code: text, leading zeros and all. */
  code: string;
  parent: string | null;
  /** 0 the country .. 3 a city district. */
  level: number;
  kind: string;
  name: { kk?: string; ru?: string; en?: string };
}

/** Where a territory stands by verified completion among those of its level and size. */
export class PublicRankResponse {
  @ApiProperty({ enum: LEAGUE_SIZES })
  size: LeagueSize;
  rank: number;
  tied: boolean;
  of: number;
}

/** A territory in a list. */
export class PublicPlaceLineResponse extends PublicTerritoryResponse {
  /** Its place on the map of tiles, from 1. */
  grid: { row: number; col: number } | null;
  measures: PublicFiguresResponse;
  indicators: PublicFiguresResponse;
  /** Null: not ranked, because completion is withheld or too little was reported. */
  @ApiProperty({ type: PublicRankResponse, nullable: true })
  rank: PublicRankResponse | null;
}

/** Every territory's figures for a period. */
export class PublicPlacesResponse {
  programme: string;
  period: PublicPeriodResponse;
  ruleVersion: string | null;
  computedAt: string | null;
  /** From the country down. */
  items: PublicPlaceLineResponse[];
}

/** A territory in one period. */
export class PublicMomentResponse {
  period: PublicPeriodResponse;
  measures: PublicFiguresResponse;
  indicators: PublicFiguresResponse;
}

/** One territory. */
export class PublicPlaceResponse {
  programme: string;
  /** From the country down to the territory itself. */
  path: PublicTerritoryResponse[];
  period: PublicPeriodResponse;
  ruleVersion: string;
  computedAt: string | null;
  measures: PublicFiguresResponse;
  indicators: PublicFiguresResponse;
  series: PublicMomentResponse[];
  /** What differs today from the edition shown. */
  corrections: CorrectionResponse[];
}

function presentTerritory({ code, parent, level, kind, name }: PublicPlace): PublicTerritoryResponse {
  return { code, parent, level, kind, name };
}

export function presentPlaces(
  { programme }: OpenProgramme,
  period: PublicPeriod,
  places: readonly ToldPlace[],
): PublicPlacesResponse {
  const times = places.map(({ computedAt }) => computedAt ?? '').sort();
  return {
    programme: programme.code,
    period: presentPeriod(period),
    ruleVersion: places[0]?.ruleVersion ?? null,
    computedAt: times.at(-1) || null,
    items: places.map((place) => ({
      ...presentTerritory(place),
      grid: place.grid,
      measures: presentPublicFigures(place.measures),
      indicators: presentPublicFigures(place.indicators),
      rank: place.rank,
    })),
  };
}

export function presentPlace({ programme }: OpenProgramme, told: ToldPlaceHistory): PublicPlaceResponse {
  return {
    programme: programme.code,
    path: told.path.map(presentTerritory),
    period: presentPeriod(told.period),
    ruleVersion: told.ruleVersion,
    computedAt: told.computedAt,
    measures: presentPublicFigures(told.measures),
    indicators: presentPublicFigures(told.indicators),
    series: told.series.map(({ period, measures, indicators }) => ({
      period: presentPeriod(period),
      measures: presentPublicFigures(measures),
      indicators: presentPublicFigures(indicators),
    })),
    corrections: [...told.corrections],
  };
}
