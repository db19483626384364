import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { OnEvent } from '@platform/outbox';
import { DirtyRepository } from '../data/dirty.repository';
import { Ledger } from '../ledger';

interface ChangeReach {
  readonly programmeId: number;
  readonly roadMapId: number;
  readonly fromOrd: number;
}

/** Without a day: in every period. */
interface Moved {
  readonly since?: string | null;
}

interface Reshaped {
  readonly territoryIds: readonly number[];
  readonly since: string;
}

/** Marks what changes of the plan and of the tree make untrue; they happen upstream and arrive as events. */
@Injectable()
export class PlanListener {
  constructor(
    private readonly dirty: DirtyRepository,
    private readonly ledger: Ledger,
  ) {}

  @OnEvent('change.requested')
  async requested(reach: ChangeReach, tx: Transaction): Promise<void> {
    await this.mark(reach, tx);
  }

  @OnEvent('change.decided')
  async decided(reach: ChangeReach, tx: Transaction): Promise<void> {
    await this.mark(reach, tx);
  }

  @OnEvent('territories.moved')
  async moved({ since }: Moved, tx: Transaction): Promise<void> {
    await this.foldAll(tx, await this.dirty.markTree(tx, since ?? null));
  }

  @OnEvent('territories.reshaped')
  async reshaped({ territoryIds, since }: Reshaped, tx: Transaction): Promise<void> {
    await this.foldAll(tx, await this.dirty.markShares(tx, territoryIds, since));
  }

  private async foldAll(tx: Transaction, programmeIds: readonly number[]): Promise<void> {
    for (const programmeId of programmeIds) await this.ledger.requestFold(tx, programmeId);
  }

  private async mark({ programmeId, roadMapId, fromOrd }: ChangeReach, tx: Transaction): Promise<void> {
    await this.dirty.markPlan(tx, [roadMapId], fromOrd);
    await this.ledger.requestFold(tx, programmeId);
  }
}
