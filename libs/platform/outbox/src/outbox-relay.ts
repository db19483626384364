import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { Notifications } from '@platform/live';
import { trace, type Cause } from '@platform/observability';
import { JobQueue, MarkedMethods, Sweeps, type MarkedMethod } from '@platform/queue';
import { HEARD_EVENT } from './on-event';
import { OUTBOX_CHANNEL } from './outbox';
import type { OutboxRow } from './outbox-row';

const SWEEP_MS = 2_000;
const PURGE_MS = 3_600_000;
const LONGEST_WAIT_SECONDS = 300;

/** Carries the lines of the outbox to the queue and to the listeners; any number of workers may run one. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private listeners?: readonly MarkedMethod<string>[];
  private running?: Promise<void>;
  private again = false;
  private stopping = false;
  private stopListening?: () => void;

  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly queue: JobQueue,
    private readonly methods: MarkedMethods,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = await this.notifications.listen(OUTBOX_CHANNEL, () => void this.drain());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.stopListening?.();
    await this.running;
  }

  /** A notification may be missed, and a failed line becomes due without one. */
  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    await this.drain();
  }

  /** What was told a week ago is of no more use than to the curious. */
  @Sweeps({ everyMs: PURGE_MS })
  async purge(): Promise<void> {
    await this.database.query(`delete from outbox where done_at < now() - interval '7 days'`);
  }

  /** Carries everything that is due. Called while it runs, it looks once more at the end; never rejects. */
  private drain(): Promise<void> {
    this.again = true;
    this.running ??= this.drainAll().finally(() => (this.running = undefined));
    return this.running;
  }

  private async drainAll(): Promise<void> {
    try {
      while (this.again && !this.stopping) {
        this.again = false;
        while (!this.stopping && (await this.carryOne()));
      }
    } catch (error) {
      this.logger.error(`The outbox cannot be read: ${String(error)}`);
    }
  }

  /** Carries the next line that no other relay has in hand; false when there is none. */
  private async carryOne(): Promise<boolean> {
    let taken: OutboxRow | undefined;
    try {
      await this.database.transaction(async (tx) => {
        taken = await claim(tx);
        if (!taken) return;
        // Before the delivery: what is written while it runs asks for another one.
        const same = taken.coalesces ? await claimSame(tx, taken) : [];
        const line = taken;
        await trace.run(causeOf(line), () => this.deliver(line, tx));
        await tx.query('update outbox set done_at = now(), last_error = null where id = any($1::bigint[])', [
          [taken.id, ...same],
        ]);
      });
    } catch (error) {
      if (!taken) throw error;
      await this.postpone(taken, error);
    }
    return taken !== undefined;
  }

  private async deliver(row: OutboxRow, tx: Transaction): Promise<void> {
    if (row.kind === 'job') {
      await this.queue.addByName(row.name, row.payload);
      return;
    }
    for (const listener of this.listenersOf(row.name)) await listener.run(row.payload, tx);
  }

  /** Found when first needed: a sweep may come before this provider's own start, and must not tell events to nobody. */
  private listenersOf(event: string): readonly MarkedMethod<string>[] {
    this.listeners ??= this.methods.find<string>(HEARD_EVENT);
    return this.listeners.filter(({ mark }) => mark === event);
  }

  /** Leaves the line for later, for longer after each failure, and never gives up: the data it stands for is there. */
  private async postpone(row: OutboxRow, error: unknown): Promise<void> {
    this.logger.error(
      `Outbox line ${row.id} (${row.kind} ${row.name}) failed: ${String(error)}`,
      error instanceof Error ? error.stack : undefined,
    );
    await this.database.query(
      `update outbox set attempts = attempts + 1, last_error = $2,
         due_at = now() + least(power(2, least(attempts, 20)), $3) * interval '1 second'
       where id = $1 and done_at is null`,
      [row.id, String(error), LONGEST_WAIT_SECONDS],
    );
  }
}

function causeOf({ requestId }: OutboxRow): Cause {
  return requestId === null ? {} : { requestId };
}

/** Other open lines that say the same and are in no other relay's hand. */
async function claimSame(tx: Transaction, { id, kind, name, payload }: OutboxRow): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `select id from outbox
     where done_at is null and coalesces and kind = $2 and name = $3 and payload = $4::jsonb and id <> $1
     for update skip locked`,
    [id, kind, name, JSON.stringify(payload)],
  );
  return rows.map((row) => row.id);
}

async function claim(tx: Transaction): Promise<OutboxRow | undefined> {
  const [row] = await tx.query<OutboxRow>(
    `select id, kind, name, payload, coalesces, request_id as "requestId" from outbox where done_at is null and due_at <= now()
     order by due_at, id limit 1 for update skip locked`,
  );
  return row;
}
