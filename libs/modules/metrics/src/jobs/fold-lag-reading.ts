import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@platform/database';
import { Measurements } from '@platform/observability';

/** Tells Prometheus how far the figures of each programme are behind its ledger. */
@Injectable()
export class FoldLagReading implements OnModuleInit {
  constructor(
    private readonly measurements: Measurements,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.measurements.offer({
      name: 'uade_fold_lag_seconds',
      help: 'Age of the oldest mark that no fold has taken yet; 0 when the figures are up to date',
      labels: ['programme'],
      read: () => this.read(),
    });
  }

  private async read() {
    const rows = await this.database.query<{ programme: string; value: number }>(
      `select p.code as programme,
              coalesce(extract(epoch from clock_timestamp() - min(d.marked_at)), 0)::float8 as value
         from programme p left join dirty d on d.programme_id = p.id
        group by p.code order by p.code`,
    );
    return rows.map(({ programme, value }) => ({ labels: { programme }, value }));
  }
}
