import type { Finding, LineageRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import { LineageRepository } from './data/lineage.repository';
import { TerritoryRepository } from './data/territory.repository';
import { planLineage } from './domain/plan-lineage';
import type { RowOutcome } from './domain/row-outcome';
import { ApplyLineage } from './use-cases/apply-lineage';
import type { TerritoriesApplied } from './use-cases/apply-territories';
import { WithdrawLineage } from './use-cases/withdraw-lineage';

/** What other modules may ask about what became of territories. */
@Injectable()
export class Lineage {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly repository: LineageRepository,
    private readonly apply: ApplyLineage,
    private readonly withdraw: WithdrawLineage,
  ) {}

  /** What the rows would do, without doing it; one outcome for each row, in their order. */
  async checkRows(
    sql: Sql,
    rows: readonly LineageRow[],
  ): Promise<{ findings: readonly Finding[]; outcomes: readonly RowOutcome[] }> {
    const territories = await this.territories.all(sql);
    const { findings, outcomes } = planLineage(territories, await this.repository.inForce(sql), rows);
    return { findings, outcomes };
  }

  /** Records the rows that fit. Safe to repeat. */
  applyRows(tx: Transaction, rows: readonly LineageRow[], importId: string): Promise<TerritoriesApplied> {
    return this.apply.run(tx, rows, importId);
  }

  /** Takes back what an import brought; null: it cannot be, and the transaction must roll back. */
  withdrawImport(tx: Transaction, importId: string, at: Date): Promise<number | null> {
    return this.withdraw.run(tx, importId, at);
  }
}
