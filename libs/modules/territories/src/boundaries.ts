import type { BoundaryRow, Finding } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import { BoundaryRepository } from './data/boundary.repository';
import { planBoundaries } from './domain/plan-boundaries';
import type { RowOutcome } from './domain/row-outcome';
import { DrawBoundaries, type BoundariesApplied, type BoundarySender } from './use-cases/draw-boundaries';
import { DrawMap } from './use-cases/draw-map';

/** What other modules may do with the map. */
@Injectable()
export class Boundaries {
  constructor(
    private readonly repository: BoundaryRepository,
    private readonly draw: DrawBoundaries,
    private readonly map: DrawMap,
  ) {}

  /**
   * What boundaries would do, without doing it; one outcome for each, in their order.
   * @param roots of the subtrees the sender may draw; null: all
   */
  async checkRows(
    sql: Sql,
    rows: readonly BoundaryRow[],
    roots: readonly string[] | null,
  ): Promise<{ findings: readonly Finding[]; outcomes: readonly RowOutcome[] }> {
    const { findings, outcomes } = planBoundaries(await this.repository.places(sql, rows, roots), rows);
    return { findings, outcomes };
  }

  /** Stores those that can be taken and draws the map anew. Safe to repeat. */
  applyRows(
    tx: Transaction,
    rows: readonly BoundaryRow[],
    sender: BoundarySender,
  ): Promise<BoundariesApplied> {
    return this.draw.run(tx, rows, sender);
  }

  /** Takes back what an import drew; what was drawn before it is in force again. How many boundaries that was. */
  async withdrawImport(tx: Transaction, importId: string, at: Date): Promise<number> {
    await this.repository.lock(tx);
    const territoryIds = await this.repository.withdraw(tx, importId, at);
    await this.map.run(tx, territoryIds);
    return territoryIds.length;
  }
}
