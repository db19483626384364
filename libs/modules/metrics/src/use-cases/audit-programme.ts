import { Injectable } from '@nestjs/common';
import { SUM_COLUMNS, type PlacedSums } from '@core/metrics';
import { Database, type Transaction } from '@platform/database';
import { DirtyRepository } from '@modules/ledger';
import { AuditRepository, type SumDifference } from '../data/audit.repository';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { FoldRunRepository, type BegunFold } from '../data/fold-run.repository';
import { SumRoadMaps } from './sum-road-maps';

export interface AuditResult {
  readonly programme: string;
  readonly roadMaps: number;
  readonly differences: readonly SumDifference[];
}

/** Reports go on meanwhile: marks, sums and entries must be those of one moment. */
const ONE_SNAPSHOT = { isolation: 'REPEATABLE READ' } as const;

/**
 * Works out every sum of a programme again from its first entry, without checkpoints, and compares to the last digit.
 * Read-only but for its own record; with `repair` the differing road maps are marked, so that the next fold mends them.
 */
@Injectable()
export class AuditProgramme {
  constructor(
    private readonly database: Database,
    private readonly audits: AuditRepository,
    private readonly marks: DirtyRepository,
    private readonly runs: FoldRunRepository,
    private readonly countries: ChangingCountryReader,
    private readonly sumRoadMaps: SumRoadMaps,
  ) {}

  async run(programmeId: number, options: { repair: boolean }): Promise<AuditResult> {
    return this.database.transaction(async (tx) => {
      const begun = await this.runs.begin(tx, programmeId);
      const pending = new Set(await this.marks.marked(tx, programmeId));
      const roadMaps = (await this.audits.roadMaps(tx, programmeId)).filter((id) => !pending.has(id));
      const lastOrd = await this.lastSummed(tx, begun);
      const country = await this.countries.read(tx, begun.programme);
      const differences = [
        ...(await this.compare(tx, begun, country, roadMaps, lastOrd)),
        ...(pending.size === 0 ? await this.audits.climbDifferences(tx, programmeId, country, lastOrd) : []),
      ];
      await this.audits.record(tx, begun, roadMaps.length, differences);
      if (options.repair) await this.audits.markAgain(tx, programmeId, differences);
      return { programme: begun.programme.code, roadMaps: roadMaps.length, differences };
    }, ONE_SNAPSHOT);
  }

  /** A period that began after the last fold waits for the next one; comparing it would say nothing. */
  private async lastSummed(tx: Transaction, { programme }: BegunFold): Promise<number> {
    const newOrd = await this.runs.firstBegunSince(tx, programme);
    return newOrd === undefined ? programme.currentOrd : newOrd - 1;
  }

  private async compare(
    tx: Transaction,
    { programme }: BegunFold,
    borders: ChangingCountry,
    roadMaps: readonly number[],
    lastOrd: number,
  ): Promise<SumDifference[]> {
    if (lastOrd < 0 || roadMaps.length === 0) return [];
    const { placed } = await this.sumRoadMaps.run(tx, {
      programme,
      scope: { roadMaps },
      borders,
      fromOrd: 0,
      toOrd: lastOrd,
      knownAt: 'infinity',
      useCheckpoints: false,
    });
    const stored = await this.audits.storedSums(tx, programme.id, roadMaps, lastOrd);
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
