import type { Finding, RoadMapRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { StagedItemReader } from '../data/staged-item.reader';
import { StagedItemRepository } from '../data/staged-item.repository';

/** Brings rows into the staging table and judges them against what is stored. */
@Injectable()
export class StageRows {
  constructor(
    private readonly repository: StagedItemRepository,
    private readonly reader: StagedItemReader,
  ) {}

  /**
   * Gives what is wrong, by row; refused rows stay in the staging table, marked as such.
   * @param approvedAt when they are approved, or would be
   */
  async run(
    tx: Transaction,
    programmeId: number,
    rows: readonly RoadMapRow[],
    approvedAt: Date,
  ): Promise<Finding[]> {
    await this.repository.stage(tx, programmeId, rows);
    const faults = await this.reader.faults(tx, programmeId, approvedAt);
    await this.refuse(tx, faults);
    await this.repository.resolveIndicators(tx, programmeId);
    const unknown = await this.reader.unknownIndicators(tx);
    await this.refuse(tx, unknown);
    await this.repository.markChanged(tx);
    return [...faults, ...unknown].sort((left, right) => left.row - right.row);
  }

  private refuse(tx: Transaction, findings: readonly Finding[]): Promise<void> {
    return this.repository.refuse(tx, [...new Set(findings.map(({ row }) => row))]);
  }
}
