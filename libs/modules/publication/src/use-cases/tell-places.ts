import { league, metricRule, type LeagueTier } from '@core/metrics';
import type { FiguresResponse } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import type { PublicPlace } from '../data/public-place.reader';
import { PublicPlaceReader } from '../data/public-place.reader';
import type { PublicPeriod } from '../data/published-programme.reader';
import { publicFigures, type PublicFiguresPair } from '../domain/public-figures';
import type { OpenProgramme } from './open-programmes';
import { ReadPublicFigures } from './read-public-figures';

/** Where a territory stands among those of its level and size, by verified completion. */
export interface PublicRank {
  readonly size: LeagueTier['size'];
  readonly rank: number;
  readonly tied: boolean;
  /** How many are ranked with it. */
  readonly of: number;
}

/** A territory with what anybody may know of it. */
export interface ToldPlace extends PublicPlace, PublicFiguresPair {
  /** Null: it is not ranked. */
  readonly rank: PublicRank | null;
  readonly ruleVersion: string;
  readonly computedAt: string | null;
}

/** Tells the figures of every territory for a period. */
@Injectable()
export class TellPlaces {
  constructor(
    private readonly places: PublicPlaceReader,
    private readonly figures: ReadPublicFigures,
  ) {}

  /** From the country down; territories without figures in the period are left out. */
  async run({ programme }: OpenProgramme, period: PublicPeriod): Promise<ToldPlace[]> {
    const [places, figures] = await Promise.all([
      this.places.all(),
      this.figures.ofCountry(programme, period),
    ]);
    const byCode = new Map(figures.map((one) => [one.territory, one]));
    const ranks = ranksOf(places, byCode);
    return places.flatMap((place) => {
      const one = byCode.get(place.code);
      if (one === undefined) return [];
      const { ruleVersion, computedAt } = one;
      const rank = ranks.get(place.code) ?? null;
      return [{ ...place, ...publicFigures(one), rank, ruleVersion, computedAt }];
    });
  }
}

/** Only what is told is ranked, so that a rank gives nothing away. */
function ranksOf(
  places: readonly PublicPlace[],
  figures: ReadonlyMap<string, FiguresResponse>,
): Map<string, PublicRank> {
  const entries = places.flatMap(({ code, level }) => {
    const one = figures.get(code);
    if (one === undefined || level === 0 || publicFigures(one).measures.withheld !== null) return [];
    const { total, verified, high, reporting } = one.measures;
    return [{ territory: code, level, measures: total, completion: verified, high, reporting }];
  });
  const [first] = figures.values();
  const tiers = league(entries, metricRule(first?.ruleVersion));
  return new Map(
    tiers.flatMap(({ size, places: ranked }) =>
      ranked.map(({ territory, rank, tied }): [string, PublicRank] => [
        territory,
        { size, rank, tied, of: ranked.length },
      ]),
    ),
  );
}
