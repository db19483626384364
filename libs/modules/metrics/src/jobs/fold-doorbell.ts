import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { OnEvent, Outbox } from '@platform/outbox';
import { JobQueue, Sweeps } from '@platform/queue';
import { DirtyRepository, LedgerMarked } from '@modules/ledger';
import { FoldRunRepository } from '../data/fold-run.repository';
import { foldJob } from './metrics.jobs';

const SWEEP_MS = 5_000;

/**
 * Rings for folds: on the ledger's event at once, and by a sweep for what an event was lost for or what had to wait for
 * imports that were still moving.
 */
@Injectable()
export class FoldDoorbell {
  constructor(
    private readonly database: Database,
    private readonly dirty: DirtyRepository,
    private readonly runs: FoldRunRepository,
    private readonly queue: JobQueue,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(LedgerMarked.eventName)
  async ring({ programmeId }: LedgerMarked, tx: Transaction): Promise<void> {
    await this.outbox.enqueue(tx, foldJob, { programmeId });
  }

  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    await this.runs.finishTree(this.database);
    for (const programmeId of await this.dirty.programmesToFold(this.database)) {
      await this.queue.add(foldJob, { programmeId });
    }
  }

  /** Whether to fold now: what a ring was for may be done already, or better wait. A sweep rings again. */
  async isDue(programmeId: number): Promise<boolean> {
    return (await this.dirty.programmesToFold(this.database, programmeId)).length > 0;
  }

  async programmes(): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>('select id from programme order by id');
    return rows.map(({ id }) => id);
  }
}
