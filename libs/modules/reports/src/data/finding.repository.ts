import { storableText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { ImportFinding } from '../domain/import-finding';

/** Writes of `finding`. */
@Injectable()
export class FindingRepository {
  async insert(tx: Transaction, importId: string, findings: readonly ImportFinding[]): Promise<void> {
    if (findings.length === 0) return;
    await tx.query(
      `insert into finding (import_id, code, severity, sheet, row_no, column_name, params)
       select $1, f.code, f.severity, f.sheet, f."row", f."column", f.params
         from jsonb_to_recordset($2::jsonb)
           as f (code text, severity text, sheet text, "row" integer, "column" text, params jsonb)`,
      [importId, JSON.stringify(findings, storable)],
    );
  }

  /** Rows that an error refuses; a file is refused row by row, whatever the number of findings. */
  async refusedRows(tx: Transaction, importId: string): Promise<number> {
    const [{ rows }] = await tx.query<{ rows: number }>(
      `select count(distinct row_no) as rows from finding where import_id = $1 and severity = 'error'`,
      [importId],
    );
    return rows;
  }

  /** Forgets what was found when staged rows were judged; rows that could not even be read keep their findings. */
  async clearJudged(tx: Transaction, importId: string): Promise<void> {
    await tx.query(
      `delete from finding f
        where f.import_id = $1 and exists (
          select from staged_row s where s.import_id = f.import_id and s.row_no = f.row_no)`,
      [importId],
    );
  }

  async clear(tx: Transaction, importId: string): Promise<void> {
    await tx.query('delete from finding where import_id = $1', [importId]);
  }
}

/** Findings quote what a file says, and a file may say what no database holds. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value;
}
