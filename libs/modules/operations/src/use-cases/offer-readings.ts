import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChainReader } from '@platform/audit';
import { Database } from '@platform/database';
import { Measurements, Readiness } from '@platform/observability';
import { JobQueue } from '@platform/queue';

/** Tells Prometheus and the readiness probe of the queues, the outbox and the sealer, whatever process does the work. */
@Injectable()
export class OfferReadings implements OnModuleInit {
  constructor(
    private readonly measurements: Measurements,
    private readonly readiness: Readiness,
    private readonly queue: JobQueue,
    private readonly database: Database,
    private readonly chain: ChainReader,
  ) {}

  onModuleInit(): void {
    this.readiness.add('queue', () => this.queue.ping());
    this.measurements.offer({
      name: 'uade_queue_jobs',
      help: 'Jobs that wait, run, are delayed or have failed in the last week',
      labels: ['queue', 'state'],
      read: () => this.jobs(),
    });
    this.measurements.offer({
      name: 'uade_queue_oldest_seconds',
      help: 'Age of the job that has waited longest',
      labels: ['queue'],
      read: () => this.ages(),
    });
    this.measurements.offer({
      name: 'uade_outbox_oldest_seconds',
      help: 'Age of the oldest line of the outbox that was not carried yet',
      read: async () => [{ value: await this.outboxAge() }],
    });
    this.measurements.offer({
      name: 'uade_audit_waiting_events',
      help: 'Events of the audit trail that wait for their seal',
      read: async () => [{ value: (await this.chain.waiting()).events }],
    });
    this.measurements.offer({
      name: 'uade_audit_sealer_lag_seconds',
      help: 'Age of the oldest event of the audit trail that waits for its seal',
      read: async () => [{ value: (await this.chain.waiting()).oldestSeconds }],
    });
  }

  private async jobs() {
    return Object.entries(await this.queue.depth()).flatMap(([queue, depth]) =>
      (['waiting', 'active', 'delayed', 'failed'] as const).map((state) => ({
        labels: { queue, state },
        value: depth[state],
      })),
    );
  }

  private async ages() {
    return Object.entries(await this.queue.depth()).map(([queue, { oldestSeconds }]) => ({
      labels: { queue },
      value: oldestSeconds,
    }));
  }

  private async outboxAge(): Promise<number> {
    const [{ age }] = await this.database.query<{ age: number }>(
      `select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age
         from outbox where done_at is null`,
    );
    return age;
  }
}
