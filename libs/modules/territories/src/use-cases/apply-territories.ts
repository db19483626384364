import type { Finding, TerritoryRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { ParentRepository } from '../data/parent.repository';
import { TerritoryRepository } from '../data/territory.repository';
import { planTree, type TreePlan } from '../domain/plan-tree';
import { TerritoriesMoved } from '../domain/territories.events';
import type { TerritoryRecord } from '../domain/territory-record';
import { KeepTree } from './keep-tree';

/** What became of the rows of a table of territories; a row with a finding was not applied. */
export interface TerritoriesApplied {
  readonly findings: readonly Finding[];
  /** Rows that were new or changed something. */
  readonly applied: number;
  readonly unchanged: number;
}

/** Stores the rows that fit into the tree. The same rows again change nothing. */
@Injectable()
export class ApplyTerritories {
  constructor(
    private readonly territories: TerritoryRepository,
    private readonly parents: ParentRepository,
    private readonly keepTree: KeepTree,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: Transaction, rows: readonly TerritoryRow[]): Promise<TerritoriesApplied> {
    await this.territories.lock(tx);
    const stored = await this.territories.all(tx);
    const plan = planTree(stored, rows);
    if (plan.writes.length > 0) {
      await this.territories.save(tx, plan.writes);
      await this.parents.save(tx, stored, plan.writes);
      await this.keepTree.run(tx);
      await this.tellMoved(tx, stored, plan.writes);
    }
    const count = (...changes: TreePlan['outcomes'][number]['change'][]) =>
      plan.outcomes.filter(({ change }) => changes.includes(change)).length;
    return { findings: plan.findings, applied: count('new', 'changed'), unchanged: count('unchanged') };
  }

  private async tellMoved(
    tx: Transaction,
    stored: readonly TerritoryRecord[],
    writes: readonly TerritoryRecord[],
  ): Promise<void> {
    const before = new Map(stored.map((record) => [record.code, record]));
    const moved = writes.filter(({ code, parentCode, parentSince }) => {
      const known = before.get(code);
      return known && (known.parentCode !== parentCode || known.parentSince !== parentSince);
    });
    if (moved.length === 0) return;
    const days = moved.map(({ parentSince }) => parentSince);
    const since = days.reduce((first, one) => (first === null || one === null || one < first ? one : first));
    const territoryIds = await this.territories.idsOf(
      tx,
      moved.map(({ code }) => code),
    );
    await this.outbox.publish(tx, new TerritoriesMoved({ territoryIds, since }));
  }
}
