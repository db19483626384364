import { scopeOf, type Action, type Actor } from '@core/access';
import type { ErrorParams } from '@core/kernel';
import type { ImportKind } from '@core/reporting';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { ImportStatus } from '../domain/import-lifecycle';
import type { ErrorPolicy } from '../domain/error-policy';
import type { ImportMode } from '../domain/import-mode';
import { importNotFound } from '../domain/reports.errors';

/** An import as it is shown. */
export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  /** Code. */
  readonly programme: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly mode: ImportMode;
  readonly onError: ErrorPolicy;
  readonly status: ImportStatus;
  /** Of the whole journey, 0..100. */
  readonly progress: number;
  readonly totalRows: number;
  readonly processedRows: number;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  readonly unchangedRows: number;
  readonly failure: { readonly code: string; readonly params?: ErrorParams } | null;
  readonly receivedBy: string;
  readonly receivedAt: Date;
  readonly appliedAt: Date | null;
  readonly foldedAt: Date | null;
  readonly revertedAt: Date | null;
}

/** Which imports; `after` continues below the one with these sort keys. */
export interface ImportFilter {
  readonly programme?: string;
  readonly kind?: ImportKind;
  readonly status?: ImportStatus;
  readonly limit: number;
  readonly after?: readonly [receivedAt: string, id: string];
}

const COLUMNS = `
  i.id, i.kind, p.code as programme, i.file_name as "fileName", i.sha256, i.mode, i.on_error as "onError", i.status,
  i.progress, i.total_rows as "totalRows", i.processed_rows as "processedRows", i.accepted_rows as "acceptedRows",
  i.rejected_rows as "rejectedRows", i.unchanged_rows as "unchangedRows", i.failure, i.received_by as "receivedBy",
  i.received_at as "receivedAt", i.applied_at as "appliedAt", i.folded_at as "foldedAt", i.reverted_at as "revertedAt"`;

/**
 * Roots of all that an import may have touched: of what a proposal is about, else of what its sender could send, the country
 * when that was everything.
 */
const ROOTS = `
  select r.id from territory r
   where case when coalesce(i.reach, i.scope) is null then r.parent_id is null
              else r.code = any (coalesce(i.reach, i.scope)) end`;

const VISIBLE = `
  import i left join programme p on p.id = i.programme_id
   where (i.received_by = $2 or $1::json is null
          or not exists (select from (${ROOTS}) root where not ${scopeSql.covers('root.id', 'p.code', '$1')})
             and coalesce(cardinality(coalesce(i.reach, i.scope)), 1) > 0)`;

/** Reads of `import`: the actor's own, and those that can only have touched what the actor's grants cover. */
@Injectable()
export class ImportReader {
  constructor(private readonly database: Database) {}

  /**
   * @param action what the actor wants of it, for imports that others sent
   * @throws DomainError `IMPORT.NOT_FOUND`
   */
  async get(id: string, actor: Actor, action: Action = 'import.read'): Promise<ImportRow> {
    const [row] = await this.database.query<ImportRow>(`select ${COLUMNS} from ${VISIBLE} and i.id = $3`, [
      scopeSql.param(scopeOf(actor, action)),
      actor.id,
      id,
    ]);
    if (row === undefined) throw importNotFound(id);
    return row;
  }

  /** The newest first; at most `limit + 1`, so that the caller sees whether more follow. */
  async list(filter: ImportFilter, actor: Actor): Promise<ImportRow[]> {
    return this.database.query<ImportRow>(
      `select ${COLUMNS} from ${VISIBLE}
          and ($3::text is null or p.code = $3) and ($4::text is null or i.kind = $4)
          and ($5::text is null or i.status = $5)
          and ($6::timestamptz is null or (i.received_at, i.id) < ($6, $7::uuid))
        order by i.received_at desc, i.id desc limit $8`,
      [
        scopeSql.param(scopeOf(actor, 'import.read')),
        actor.id,
        filter.programme ?? null,
        filter.kind ?? null,
        filter.status ?? null,
        ...(filter.after ?? [null, null]),
        filter.limit + 1,
      ],
    );
  }
}
