import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { BoundaryRepository } from '../data/boundary.repository';
import { simplifyBoundaries } from '../domain/simplify-boundaries';

/** Draws the map of whole levels: neighbours share their lines, so one that changes changes those beside it. */
@Injectable()
export class DrawMap {
  constructor(private readonly boundaries: BoundaryRepository) {}

  /** @param territoryIds whose boundaries are other ones now */
  async run(tx: Transaction, territoryIds: readonly number[]): Promise<void> {
    for (const level of await this.boundaries.levelsOf(tx, territoryIds)) {
      await this.boundaries.draw(tx, level, simplifyBoundaries(await this.boundaries.ofLevel(tx, level)));
    }
  }
}
