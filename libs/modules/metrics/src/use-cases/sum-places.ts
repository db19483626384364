import { Injectable } from '@nestjs/common';
import type { ItemType } from '@core/metrics';
import type { Transaction } from '@platform/database';
import { DirtyRepository } from '@modules/ledger';
import type { ChangingCountry } from '../data/changing-country';
import { ClimbedSumsReader, type ClimbedSums } from '../data/climbed-sums.reader';
import { FoldRunRepository } from '../data/fold-run.repository';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { SumRoadMaps } from './sum-road-maps';

export interface PlacesRequest {
  readonly programme: ProgrammeCalendar;
  readonly country: ChangingCountry;
  readonly territoryIds: readonly number[];
  readonly type: ItemType;
  readonly ords: ReadonlySet<number>;
  /** Road maps that must be as the ledger has them, folded or not; the others are as they were last folded. */
  readonly upToDate: ReadonlySet<number>;
}

/** The sums of a few territories from what is stored, without walking the items of the country. */
@Injectable()
export class SumPlaces {
  constructor(
    private readonly climbed: ClimbedSumsReader,
    private readonly runs: FoldRunRepository,
    private readonly marks: DirtyRepository,
    private readonly sumRoadMaps: SumRoadMaps,
  ) {}

  /** Several rows of one territory and period add up; rows of territories above the asked ones may be among them. */
  async run(tx: Transaction, request: PlacesRequest): Promise<ClimbedSums[]> {
    const { programme, country, territoryIds, type, ords } = request;
    const behind = await this.behind(tx, request);
    const stored = await this.climbed.read(tx, {
      ...{ programmeId: programme.id, country, territoryIds, type },
      ...{ ords: [...ords], without: behind },
    });
    return behind.length === 0 ? stored : [...stored, ...(await this.walk(tx, request, behind))];
  }

  /** Those whose stored sums do not hold everything that was recorded. */
  private async behind(tx: Transaction, { programme, ords, upToDate }: PlacesRequest): Promise<number[]> {
    const begunOrd = await this.runs.firstBegunSince(tx, programme);
    if (begunOrd !== undefined && begunOrd <= Math.max(...ords)) return [...upToDate];
    const marked = await this.marks.marked(tx, programme.id);
    return marked.filter((roadMap) => upToDate.has(roadMap));
  }

  /** From the first entry: what marks a road map may be older than the checkpoints of its items. */
  private async walk(
    tx: Transaction,
    { programme, country, type, ords }: PlacesRequest,
    roadMaps: readonly number[],
  ): Promise<ClimbedSums[]> {
    const { placed } = await this.sumRoadMaps.run(tx, {
      programme,
      scope: { roadMaps },
      borders: country,
      fromOrd: Math.min(...ords),
      toOrd: Math.max(...ords),
      only: ords,
      knownAt: 'infinity',
      useCheckpoints: false,
    });
    return placed
      .filter((row) => row.type === type)
      .flatMap(({ territoryId, ord, sums }) =>
        [...country.treeAt(ord).upwards(territoryId)].map(({ id }) => ({ territoryId: id, ord, sums })),
      );
  }
}
