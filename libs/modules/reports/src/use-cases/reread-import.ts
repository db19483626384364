import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { ImportJob, parseImportJob } from '../jobs/reports.jobs';

/**
 * Sends an import back to its stored file, because a crash of the database server emptied the staging area. What it has
 * applied by then is found unchanged the second time.
 */
@Injectable()
export class RereadImport {
  constructor(
    private readonly imports: ImportRepository,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: Transaction, imported: Import): Promise<void> {
    await this.imports.move(tx, imported, 'reread');
    await this.outbox.enqueue(tx, parseImportJob, ImportJob.of(imported.id));
  }
}
