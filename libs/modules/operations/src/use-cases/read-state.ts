import { Injectable } from '@nestjs/common';
import { ChainReader } from '@platform/audit';
import { releaseName, RuntimeSettings } from '@platform/config';
import { Database } from '@platform/database';
import { Measurements, Readiness } from '@platform/observability';

/** Something that is done behind the writers, and how far behind. */
interface Lag {
  readonly waiting: number;
  /** Age of what has waited longest, in seconds; 0 when nothing waits. */
  readonly oldestSeconds: number;
}

/** How the platform is doing. */
export interface PlatformState {
  readonly version: string;
  readonly node: string;
  readonly environment: string;
  readonly startedAt: Date;
  /** Parts that do not work now. */
  readonly missing: readonly string[];
  readonly database: { readonly version: string; readonly bytes: number };
  readonly figures: readonly { readonly programme: string; readonly lagSeconds: number }[];
  readonly outbox: Lag;
  readonly trail: Lag;
}

const STARTED_AT = new Date();
const VERSION = releaseName();

/** Asks every part how it is doing, as the readiness probe and Prometheus do. */
@Injectable()
export class ReadState {
  constructor(
    private readonly runtime: RuntimeSettings,
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly measurements: Measurements,
    private readonly chain: ChainReader,
  ) {}

  async run(): Promise<PlatformState> {
    const [missing, database, lags, outbox, { events, oldestSeconds }] = await Promise.all([
      this.readiness.missing(),
      this.databaseState(),
      this.measurements.ask('uade_fold_lag_seconds'),
      this.outbox(),
      this.chain.waiting(),
    ]);
    return {
      version: VERSION,
      node: process.versions.node,
      environment: this.runtime.nodeEnv,
      startedAt: STARTED_AT,
      ...{ missing, database, outbox },
      figures: lags.map(({ labels, value }) => ({ programme: labels.programme ?? '', lagSeconds: value })),
      trail: { waiting: events, oldestSeconds },
    };
  }

  private async databaseState(): Promise<PlatformState['database']> {
    const [state] = await this.database.query<PlatformState['database']>(
      `select split_part(current_setting('server_version'), ' ', 1) as version,
              pg_database_size(current_database())::float8 as bytes`,
    );
    return state;
  }

  private async outbox(): Promise<Lag> {
    const [lag] = await this.database.query<Lag>(
      `select count(*)::int as waiting,
              coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as "oldestSeconds"
         from outbox where done_at is null`,
    );
    return lag;
  }
}
