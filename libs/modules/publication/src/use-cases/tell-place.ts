import { Injectable } from '@nestjs/common';
import { PublicPlaceReader, type PublicPlace } from '../data/public-place.reader';
import type { PublicPeriod } from '../data/published-programme.reader';
import { correctionsOf, type Correction } from '../domain/corrections-of';
import { publicationErrors } from '../domain/publication.errors';
import { publicFigures, type PublicFiguresPair } from '../domain/public-figures';
import type { OpenProgramme } from './open-programmes';
import { ReadPublicFigures } from './read-public-figures';

/** A territory in one period of its history. */
export interface PlaceMoment extends PublicFiguresPair {
  readonly period: PublicPeriod;
}

/** One territory as anybody may know it. */
export interface ToldPlaceHistory extends PublicFiguresPair {
  /** From the country down to the territory itself. */
  readonly path: readonly PublicPlace[];
  readonly period: PublicPeriod;
  readonly ruleVersion: string;
  readonly computedAt: string | null;
  readonly series: readonly PlaceMoment[];
  /** What differs today from the edition shown. */
  readonly corrections: readonly Correction[];
}

/** Tells one territory over all periods. */
@Injectable()
export class TellPlace {
  constructor(
    private readonly places: PublicPlaceReader,
    private readonly figures: ReadPublicFigures,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND`, also where it has no figures in the period */
  async run(
    { programme, periods }: OpenProgramme,
    period: PublicPeriod,
    territory: string,
  ): Promise<ToldPlaceHistory> {
    const path = await this.places.path(territory);
    if (path.length === 0) throw publicationErrors.territoryUnknown(territory);
    const { shown, today } = await this.figures.ofTerritory(programme, periods, territory);
    const here = shown.get(period.ord);
    if (here === undefined) throw publicationErrors.territoryUnknown(territory);
    const now = today.get(period.ord);
    const isOfRecord = period.edition !== null && now !== undefined;
    return {
      ...publicFigures(here),
      path,
      period,
      ruleVersion: here.ruleVersion,
      computedAt: here.computedAt,
      series: periods.flatMap((one) => {
        const figures = shown.get(one.ord);
        return figures === undefined ? [] : [{ period: one, ...publicFigures(figures) }];
      }),
      corrections: isOfRecord ? correctionsOf(publicFigures(here), publicFigures(now)) : [],
    };
  }
}
