import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { FindingRepository } from '../data/finding.repository';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import type { ImportFinding } from '../domain/import-finding';
import { importLifecycle } from '../domain/import-lifecycle';
import { noneTaken } from '../domain/none-taken';

/** Refuses a file as a whole: nothing of it is applied, and its findings say why. */
@Injectable()
export class RejectImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly findings: FindingRepository,
  ) {}

  /** Does nothing when the import is over already. */
  async run(id: string, findings: readonly ImportFinding[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      if (!importLifecycle.can(imported.status, 'reject')) return;
      await this.findings.insert(tx, id, findings);
      await this.imports.move(tx, imported, 'reject', noneTaken(imported));
      const after = { findings: findings.length, codes: [...new Set(findings.map(({ code }) => code))] };
      await importTrail.rejected(tx, imported, after);
    });
  }
}
