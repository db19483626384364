import { PeriodLocked } from '@modules/calendar';
import { LedgerMarked } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { OnEvent, Outbox } from '@platform/outbox';
import { HandlesJob, JobQueue, Sweeps } from '@platform/queue';
import { EditionRepository } from '../data/edition.repository';
import { FreezeEditions } from '../use-cases/freeze-editions';
import { freezeJob, FreezePayload } from './editions.jobs';

const SWEEP_MS = 5_000;

/** Orders an edition for each lock and rings until it is made. */
@Injectable()
export class EditionWorker {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly freezing: FreezeEditions,
    private readonly queue: JobQueue,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(PeriodLocked.eventName)
  async locked(
    { programmeId, ord, lockedAt, lockedBy }: PeriodLocked['payload'],
    tx: Transaction,
  ): Promise<void> {
    await this.editions.order(tx, { programmeId, ord, lockedAt: new Date(lockedAt), lockedBy });
    await this.outbox.enqueue(tx, freezeJob, { programmeId });
    // Whatever is marked shall not wait for a sweep: the edition waits for it.
    const payload = new LedgerMarked(programmeId);
    await this.outbox.publish(tx, { name: LedgerMarked.eventName, payload, coalesces: true });
  }

  /** An order may have to wait for a fold; the database knows which ones are open. */
  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    for (const programmeId of await this.editions.programmesWithOrders(this.database)) {
      await this.queue.add(freezeJob, { programmeId });
    }
  }

  @HandlesJob(freezeJob)
  async freeze({ programmeId }: FreezePayload): Promise<void> {
    await this.freezing.run(programmeId);
  }
}
