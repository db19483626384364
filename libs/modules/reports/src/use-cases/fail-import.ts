import { DomainError } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { importLifecycle } from '../domain/import-lifecycle';

/** Gives an import up after a fault that nobody foresaw. What it has applied stays; the file may be sent again. */
@Injectable()
export class FailImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
  ) {}

  /** Does nothing when the import is over already. */
  async run(id: string, error: unknown): Promise<void> {
    const failure =
      error instanceof DomainError ? { code: error.code, params: error.params } : { code: 'INTERNAL' };
    await this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      if (!importLifecycle.can(imported.status, 'fail')) return;
      await this.imports.move(tx, imported, 'fail', { failure });
      const actor = { id: imported.submittedBy ?? imported.receivedBy };
      const after = { code: failure.code };
      await importTrail.record(tx, imported, { actor, action: 'import.failed', after, outcome: 'failed' });
    });
  }
}
