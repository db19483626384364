import { Clock } from '@core/kernel';
import type { Finding, RoadMapRow } from '@core/reporting';
import type { RowOutcome } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { RoadMapVersionRepository } from './data/road-map-version.repository';
import { StagedItemReader } from './data/staged-item.reader';
import { ApplyVersion, type VersionApplied, type VersionScope } from './use-cases/apply-version';
import { StageRows } from './use-cases/stage-rows';

/** What other modules may ask of road maps. */
@Injectable()
export class RoadMaps {
  constructor(
    private readonly stageRows: StageRows,
    private readonly staged: StagedItemReader,
    private readonly apply: ApplyVersion,
    private readonly versions: RoadMapVersionRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * What the rows would do, without doing it; one outcome for each row, by row number. It needs a transaction for
   * its staging table and leaves nothing behind in it.
   */
  async check(
    tx: Transaction,
    programmeId: number,
    rows: readonly RoadMapRow[],
  ): Promise<{ findings: readonly Finding[]; outcomes: readonly RowOutcome[] }> {
    const findings = await this.stageRows.run(tx, programmeId, rows, this.clock.now());
    return { findings, outcomes: await this.staged.outcomes(tx) };
  }

  /** Until the transaction ends nobody else approves a version in the programme: what is looked up then still holds. */
  claim(tx: Transaction, programmeId: number): Promise<void> {
    return this.versions.lock(tx, programmeId);
  }

  /** Approves the sound rows, of one territory or of many, as new versions of their road maps. Safe to repeat. */
  applyVersion(tx: Transaction, scope: VersionScope, rows: readonly RoadMapRow[]): Promise<VersionApplied> {
    return this.apply.run(tx, scope, rows);
  }
}
