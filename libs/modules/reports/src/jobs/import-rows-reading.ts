import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@platform/database';
import { Measurements } from '@platform/observability';

/**
 * Tells Prometheus how many rows of files came to what end, over all workers: it is read from the imports themselves, and a
 * rate over it gives rows a second.
 */
@Injectable()
export class ImportRowsReading implements OnModuleInit {
  constructor(
    private readonly measurements: Measurements,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.measurements.offer({
      name: 'uade_import_rows_total',
      help: 'Rows of imported files by what became of them',
      labels: ['outcome'],
      read: () => this.read(),
    });
  }

  private async read() {
    const [{ accepted, unchanged, rejected }] = await this.database.query<Record<string, number>>(
      `select coalesce(sum(accepted_rows), 0)::float8 as accepted, coalesce(sum(unchanged_rows), 0)::float8 as unchanged,
              coalesce(sum(rejected_rows), 0)::float8 as rejected
         from import`,
    );
    return Object.entries({ accepted, unchanged, rejected }).map(([outcome, value]) => ({
      labels: { outcome },
      value,
    }));
  }
}
