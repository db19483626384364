import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { LineageRepository } from '../data/lineage.repository';
import { TerritoryRepository } from '../data/territory.repository';
import { faultOfLineage } from '../domain/fault-of-lineage';
import { LineageBook } from '../domain/lineage-book';
import { TerritoriesReshaped } from '../domain/territories-reshaped.events';

/** Takes back what an import told of territories. */
@Injectable()
export class WithdrawLineage {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly lineage: LineageRepository,
    private readonly outbox: Outbox,
  ) {}

  /** How many records are no longer in force; null when what is left would not hold, and the transaction must roll back. */
  async run(tx: Transaction, importId: string, at: Date): Promise<number | null> {
    await this.territories.lock(tx);
    const withdrawn = await this.lineage.withdraw(tx, importId, at);
    if (withdrawn === null) return 0;
    const left = await this.lineage.inForce(tx);
    const tree = new Map((await this.territories.all(tx)).map((record) => [record.code, record]));
    const book = new LineageBook(left);
    const touched = new Set(withdrawn.codes);
    const holds = left.every(
      (record) => !touched.has(record.from) || faultOfLineage(record, tree, book) === null,
    );
    if (!holds) return null;
    const { territoryIds, since } = withdrawn;
    await this.outbox.publish(tx, new TerritoriesReshaped({ territoryIds, since }));
    return withdrawn.count;
  }
}
