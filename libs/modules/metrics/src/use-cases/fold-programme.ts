import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { DirtyRepository } from '@modules/ledger';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { FoldRunRepository } from '../data/fold-run.repository';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { SumsRepository } from '../data/sums.repository';
import { SumRoadMaps } from './sum-road-maps';

interface Batch {
  readonly roadMaps: number[];
  readonly fromOrd: number;
  readonly plan: boolean;
}

/** Late reports reach this many periods behind the current one without reading an item's whole history. */
const CHECKPOINT_LAG = 2;

/**
 * Brings the sums of a programme up to its ledger: takes the dirty marks, sums the marked road maps anew and climbs.
 * The first fold after a period has begun sums every road map from that period on.
 * One at a time for each programme; safe to repeat and to kill, since marks go and sums come in one transaction.
 */
@Injectable()
export class FoldProgramme {
  constructor(
    private readonly database: Database,
    private readonly marks: DirtyRepository,
    private readonly sums: SumsRepository,
    private readonly runs: FoldRunRepository,
    private readonly countries: ChangingCountryReader,
    private readonly sumRoadMaps: SumRoadMaps,
  ) {}

  /** Gives the number of road maps that were summed anew. */
  async run(programmeId: number): Promise<number> {
    const roadMaps = await this.database.transaction(async (tx) => {
      const begun = await this.runs.begin(tx, programmeId);
      const newOrd = await this.runs.firstBegunSince(tx, begun.programme);
      if (newOrd !== undefined) await this.marks.markBegun(tx, programmeId, newOrd);
      const batches = batchesOf(await this.marks.take(tx, programmeId));
      // After the marks: borders that change from here on bring marks of their own.
      const country = await this.countries.read(tx, begun.programme);
      for (const batch of batches) await this.foldBatch(tx, begun.programme, country, batch);
      const roadMaps = batches.reduce((count, batch) => count + batch.roadMaps.length, 0);
      await this.runs.finish(tx, begun, roadMaps);
      return roadMaps;
    });
    // After the commit: of two folds that end at once, the second sees that nothing is left.
    await this.runs.finishTree(this.database);
    return roadMaps;
  }

  private async foldBatch(
    tx: Transaction,
    programme: ProgrammeCalendar,
    country: ChangingCountry,
    batch: Batch,
  ): Promise<void> {
    const range = {
      fromOrd: batch.fromOrd,
      toOrd: batch.plan ? programme.periods.length - 1 : programme.currentOrd,
    };
    if (range.toOrd < range.fromOrd) return;
    const checkpointOrd = programme.currentOrd - CHECKPOINT_LAG;
    await this.sums.forgetCheckpoints(tx, batch.roadMaps, range.fromOrd);
    const { placed, checkpoints } = await this.sumRoadMaps.run(tx, {
      programme,
      scope: { roadMaps: batch.roadMaps },
      borders: country,
      ...range,
      checkpointOrd,
      knownAt: 'infinity',
      useCheckpoints: true,
    });
    await this.sums.saveCheckpoints(tx, checkpoints);
    const touched = await this.sums.replaceRoadMaps(tx, programme.id, batch.roadMaps, range, placed);
    await this.sums.climb(tx, programme, country, touched, range);
  }
}

/** Road maps whose marks begin at the same period are folded together. */
function batchesOf(marks: readonly { roadMapId: number; fromOrd: number; plan: boolean }[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const { roadMapId, fromOrd, plan } of marks) {
    const key = `${fromOrd}/${plan}`;
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, { roadMaps: [roadMapId], fromOrd, plan });
    else batch.roadMaps.push(roadMapId);
  }
  return [...batches.values()];
}
