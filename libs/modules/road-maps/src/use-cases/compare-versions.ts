import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import type { Page } from '@platform/http';
import { comparedVersions } from '../data/compared-versions';
import {
  ItemDifferenceReader,
  type DifferenceFilter,
  type DifferenceTotals,
  type ItemDifference,
} from '../data/item-difference.reader';
import { RoadMapReader } from '../data/road-map.reader';
import { RoadMapNotFoundError, VersionNotFoundError } from '../domain/road-maps.errors';

/** Which two versions of which road map; without `from` the one before. */
export interface ComparedPair {
  readonly roadMap: number;
  readonly from?: number;
  readonly to: number;
}

/** A page of what differs, and between what. */
export interface VersionDifferences extends Page<ItemDifference> {
  readonly from: number;
  readonly to: number;
  /** Whether what was edited between the two is all known: versions of old did not keep it. */
  readonly editsKept: boolean;
  readonly totals: DifferenceTotals;
}

/** Compares two versions of a road map, each as it stood when it was approved, with the acts in force then. */
@Injectable()
export class CompareVersions {
  constructor(
    private readonly roadMaps: RoadMapReader,
    private readonly differences: ItemDifferenceReader,
  ) {}

  /** @throws DomainError `ROAD_MAP.NOT_FOUND`, `ROAD_MAP.VERSION_NOT_FOUND`, `REQUEST.BAD_CURSOR` */
  async run(
    { roadMap, from, to }: ComparedPair,
    filter: DifferenceFilter,
    page: { readonly limit: number; readonly cursor?: string },
    scope: Scope,
  ): Promise<VersionDifferences> {
    if (!(await this.roadMaps.find(roadMap, scope))) throw new RoadMapNotFoundError(roadMap);
    const moments = await this.roadMaps.moments(roadMap);
    const one = (number: number) => {
      const moment = moments.find((candidate) => candidate.number === number);
      if (!moment) throw new VersionNotFoundError(number);
      return moment;
    };
    const newer = one(to);
    const older = one(from ?? to - 1);
    const [low, high] = [Math.min(older.number, to), Math.max(older.number, to)];
    const between = moments.filter(({ number }) => number > low && number <= high);
    return {
      ...(await this.differences.list(comparedVersions(roadMap, older, newer), filter, page)),
      ...{ from: older.number, to },
      editsKept: between.every(({ keepsEdits }) => keepsEdits),
    };
  }
}
