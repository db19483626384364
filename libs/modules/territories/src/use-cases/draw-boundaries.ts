import type { BoundaryRow, Finding } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { BoundaryRepository } from '../data/boundary.repository';
import { planBoundaries } from '../domain/plan-boundaries';
import { DrawMap } from './draw-map';

/** Whose boundaries they are, and when they came. */
export interface BoundarySender {
  readonly importId: string;
  /** Roots of the subtrees the sender may draw; null: all. */
  readonly roots: readonly string[] | null;
  readonly at: Date;
}

/** What became of boundaries; one with a finding was not taken. */
export interface BoundariesApplied {
  readonly findings: readonly Finding[];
  readonly applied: number;
  readonly unchanged: number;
}

/** Stores the boundaries that can be taken and draws the map anew. The same boundaries again change nothing. */
@Injectable()
export class DrawBoundaries {
  constructor(
    private readonly boundaries: BoundaryRepository,
    private readonly map: DrawMap,
  ) {}

  async run(
    tx: Transaction,
    rows: readonly BoundaryRow[],
    { importId, roots, at }: BoundarySender,
  ): Promise<BoundariesApplied> {
    await this.boundaries.lock(tx);
    const { findings, outcomes, writes } = planBoundaries(
      await this.boundaries.places(tx, rows, roots),
      rows,
    );
    await this.boundaries.insert(tx, writes, { importId, at });
    await this.map.run(
      tx,
      writes.map(({ territoryId }) => territoryId),
    );
    const unchanged = outcomes.filter(({ change }) => change === 'unchanged').length;
    return { findings, applied: writes.length, unchanged };
  }
}
