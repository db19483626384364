import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { trace } from '@platform/observability';
import { parsePayload, type JobDefinition } from '@platform/queue';

/** The channel that wakes the relay. */
export const OUTBOX_CHANNEL = 'uade_outbox';

/**
 * What a transaction wants to happen once it has committed: written beside the data, so it happens exactly when the
 * data is there, whatever dies in between.
 */
@Injectable()
export class Outbox {
  /** Rings for a job after the commit; at least once, so its handler is idempotent. Throws InvalidPayload. */
  async enqueue<P extends object>(tx: Transaction, job: JobDefinition<P>, payload: P): Promise<void> {
    await this.write(tx, 'job', job.name, parsePayload(job, { ...payload }), true);
  }

  /**
   * Tells the listeners of `event.name` after the commit: all of them in one transaction, exactly once. Events do
   * not arrive in the order they were published. With `coalesces`, open events that say the same are told once: for
   * events that mean no more than "look again".
   */
  async publish(
    tx: Transaction,
    event: { name: string; payload: object; coalesces?: boolean },
  ): Promise<void> {
    await this.write(tx, 'event', event.name, event.payload, event.coalesces ?? false);
  }

  private async write(
    tx: Transaction,
    kind: 'job' | 'event',
    name: string,
    payload: object,
    coalesces: boolean,
  ): Promise<void> {
    await tx.query(
      `with row as (insert into outbox (kind, name, payload, coalesces, request_id) values ($1, $2, $3, $5, $6))
       select pg_notify($4, '')`,
      [kind, name, JSON.stringify(payload), OUTBOX_CHANNEL, coalesces, trace.current().requestId ?? null],
    );
  }
}
