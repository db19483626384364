import { Clock } from '@core/kernel';
import type { LineageRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { LineageRepository } from '../data/lineage.repository';
import { TerritoryRepository } from '../data/territory.repository';
import { planLineage } from '../domain/plan-lineage';
import { TerritoriesReshaped } from '../domain/territories-reshaped.events';
import type { TerritoriesApplied } from './apply-territories';

/** Records what became of territories. The same rows again change nothing. */
@Injectable()
export class ApplyLineage {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly lineage: LineageRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: Transaction, rows: readonly LineageRow[], importId: string): Promise<TerritoriesApplied> {
    await this.territories.lock(tx);
    const plan = planLineage(await this.territories.all(tx), await this.lineage.inForce(tx), rows);
    if (plan.writes.length > 0) {
      const reshaped = await this.lineage.save(tx, plan.writes, importId, this.clock.now());
      await this.outbox.publish(tx, new TerritoriesReshaped(reshaped));
    }
    const count = (change: string) => plan.outcomes.filter((outcome) => outcome.change === change).length;
    const applied = count('new') + count('changed');
    return { findings: plan.findings, applied, unchanged: count('unchanged') };
  }
}
