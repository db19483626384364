import { Injectable } from '@nestjs/common';
import { SUM_COLUMNS, type PlacedSums } from '@core/metrics';
import { Database, type Transaction } from '@platform/database';
import { AuditRepository, type SumDifference } from '../data/audit.repository';
import { FoldRunRepository, type BegunFold } from '../data/fold-run.repository';
import { SumRoadMaps } from './sum-road-maps';

export interface AuditResult {
  readonly programme: string;
  readonly roadMaps: number;
  readonly differences: readonly SumDifference[];
}

/**
 * Works out every sum of a programme again from its first entry, without checkpoints, and compares to the last digit.
 * Read-only but for its own record; with `repair` the differing road maps are marked, so that the next fold mends them.
 */
@Injectable()
export class AuditProgramme {
  constructor(
    private readonly database: Database,
    private readonly audits: AuditRepository,
    private readonly runs: FoldRunRepository,
    private readonly sumRoadMaps: SumRoadMaps,
  ) {}

  async run(programmeId: number, options: { repair: boolean }): Promise<AuditResult> {
    return this.database.transaction(async (tx) => {
      const begun = await this.runs.begin(tx, programmeId);
      const pending = await this.audits.markedRoadMaps(tx, programmeId);
      const roadMaps = (await this.audits.roadMaps(tx, programmeId)).filter((id) => !pending.has(id));
      const differences = [
        ...(await this.compare(tx, begun, roadMaps)),
        ...(pending.size === 0
          ? await this.audits.climbDifferences(tx, programmeId, begun.programme.currentOrd)
          : []),
      ];
      await this.audits.record(tx, begun, roadMaps.length, differences);
      if (options.repair) await this.audits.markAgain(tx, programmeId, differences);
      return { programme: begun.programme.code, roadMaps: roadMaps.length, differences };
    });
  }

  private async compare(
    tx: Transaction,
    { programme }: BegunFold,
    roadMaps: readonly number[],
  ): Promise<SumDifference[]> {
    if (programme.currentOrd < 0 || roadMaps.length === 0) return [];
    const { placed } = await this.sumRoadMaps.run(tx, {
      programme,
      scope: { roadMaps },
      fromOrd: 0,
      toOrd: programme.currentOrd,
      knownAt: 'infinity',
      useCheckpoints: false,
    });
    const stored = await this.audits.storedSums(tx, programme.id, roadMaps, programme.currentOrd);
    return differencesBetween(placed, stored);
  }
}

function differencesBetween(
  recomputed: readonly PlacedSums[],
  stored: readonly PlacedSums[],
): SumDifference[] {
  const key = (row: PlacedSums): string => `${row.roadMapId}/${row.territoryId}/${row.type}/${row.ord}`;
  const left = new Map(stored.map((row) => [key(row), row]));
  const differences: SumDifference[] = [];
  const compare = (
    row: PlacedSums,
    expected: ArrayLike<number> | null,
    found: ArrayLike<number> | null,
  ): void => {
    SUM_COLUMNS.forEach((column, index) => {
      const [should, is] = [expected?.[index] ?? 0, found?.[index] ?? 0];
      if (should === is) return;
      const { roadMapId, territoryId, type, ord } = row;
      differences.push({ roadMapId, territoryId, type, ord, column, recomputed: should, stored: is });
    });
  };
  for (const row of recomputed) {
    compare(row, row.sums, left.get(key(row))?.sums ?? null);
    left.delete(key(row));
  }
  for (const row of left.values()) compare(row, null, row.sums);
  return differences;
}
