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
  select f.id, f.code, f.severity, coalesce(f.sheet, case when f.row_no is not null then i.sheet end) as sheet,
         f.row_no as "row", f.column_name as "column", f.params
    from finding f join import i on i.id = f.import_id
   where f.import_id = $1`;

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
      `${ORDERED} and ($2::integer is null or (coalesce(f.row_no, 0), f.id) > ($2, $3::bigint))
        order by coalesce(f.row_no, 0), f.id limit $4`,
      [importId, ...(after ?? [null, null]), limit + 1],
    );
  }

  /** All of them, as they come. */
  all(importId: string): AsyncIterable<FindingRow> {
    return this.database.stream<FindingRow>(`${ORDERED} order by coalesce(f.row_no, 0), f.id`, [importId]);
  }
}
