import type { ErrorParams } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** A finding as it is shown. */
export interface FindingRow {
  readonly id: number;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly sheet: string | null;
  /** Null: about the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly params: ErrorParams;
}

const ORDERED = `
  select id, code, severity, sheet, row_no as "row", column_name as "column", params from finding
   where import_id = $1`;

/** Reads of `finding`, in the order of the file; what is about the file as a whole comes first. */
@Injectable()
export class FindingReader {
  constructor(private readonly database: Database) {}

  /** @param after row (0 for the file) and id of the last finding seen. At most `limit + 1` rows. */
  async list(
    importId: string,
    after: readonly [row: number, id: number] | undefined,
    limit: number,
  ): Promise<FindingRow[]> {
    return this.database.query<FindingRow>(
      `${ORDERED} and ($2::integer is null or (coalesce(row_no, 0), id) > ($2, $3::bigint))
        order by coalesce(row_no, 0), id limit $4`,
      [importId, ...(after ?? [null, null]), limit + 1],
    );
  }

  /** All of them, as they come. */
  all(importId: string): AsyncIterable<FindingRow> {
    return this.database.stream<FindingRow>(`${ORDERED} order by coalesce(row_no, 0), id`, [importId]);
  }
}
