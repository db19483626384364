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
  async moved(_moved: object, tx: Transaction): Promise<void> {
    const programmes = await tx.query<{ id: number }>('select id from programme order by id');
    for (const { id } of programmes) {
      await this.dirty.markProgramme(tx, id, 0);
      await this.ledger.requestFold(tx, id);
    }
  }

  private async mark({ programmeId, roadMapId, fromOrd }: ChangeReach, tx: Transaction): Promise<void> {
    await this.dirty.markPlan(tx, [roadMapId], fromOrd);
    await this.ledger.requestFold(tx, programmeId);
  }
}
