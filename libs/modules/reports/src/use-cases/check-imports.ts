import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { importTrail } from '../data/import-trail';

/** A report whose entries are no longer what the audit trail says was applied. */
export interface AlteredImport {
  readonly id: string;
  /** Entries then and now. */
  readonly recordedRows: number;
  readonly foundRows: number;
}

/** Compares the ledger with the digests that the audit trail keeps: one entry changed by hand changes its import's digest. */
@Injectable()
export class CheckImports {
  constructor(private readonly database: Database) {}

  /** Goes through all applied reports, one at a time. */
  async run(): Promise<{ checked: number; altered: AlteredImport[] }> {
    const recorded = await this.database.query<{
      id: string;
      digest: string;
      rows: number;
      submittedAt: Date | null;
    }>(
      `select e.subject_id as id, e.after->>'digest' as digest, (e.after->>'digestedRows')::int as rows,
              i.submitted_at as "submittedAt"
         from audit_event e left join import i on i.id::text = e.subject_id
        where e.action = 'import.applied' and e.after->>'kind' = 'progress' order by e.id`,
    );
    const altered: AlteredImport[] = [];
    for (const { id, digest, rows, submittedAt } of recorded) {
      const found = await importTrail.digestOf(this.database, { id, kind: 'progress', submittedAt });
      if (found.digest !== digest) altered.push({ id, recordedRows: rows, foundRows: found.rows });
    }
    return { checked: recorded.length, altered };
  }
}
