import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';

/** A file that came with a report and is named by one of its rows. */
export interface NamedAttachment {
  readonly name: string;
}

const LONGEST_NAME = 500;
const MOST_OF_ONE_ROW = 10;

/**
 * SQL: the files that the lines of import $1 name, `;` between them, each with its place in the cell. Addresses are no
 * files.
 */
const NAMED = `
  select l.row_no, l.item_id, l.period_ord, btrim(part.text) as name, part.place
    from import_line l cross join lateral regexp_split_to_table(l.evidence, ';') with ordinality as part (text, place)
   where l.import_id = $1 and l.outcome <> 'refused' and l.evidence is not null and btrim(part.text) <> '' and btrim(part.text) !~* '^[a-z]+://'`;

/** Files that came with a report in one archive (`import_attachment`). */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly database: Database) {}

  /** What lies in an import's archive; nothing where it is none. */
  async replace(tx: Transaction, importId: string, names: readonly string[]): Promise<void> {
    await tx.query('delete from import_attachment where import_id = $1', [importId]);
    await tx.query(
      'insert into import_attachment (import_id, name) select $1, name from unnest($2::text[]) name where length(name) <= $3',
      [importId, names, LONGEST_NAME],
    );
  }

  /** Says which files lines name that are not there, and which are too many. The lines are sound for all that. */
  async warn(tx: Transaction, importId: string): Promise<void> {
    await tx.query(
      `insert into finding (import_id, code, severity, row_no, column_name, params)
       select $1, case when a.name is null then 'ROW.EVIDENCE_MISSING' else 'ROW.EVIDENCE_REFUSED' end, 'warning', n.row_no,
              'evidence', jsonb_build_object('value', left(n.name, 100)) ||
                case when a.name is null then '{}' else '{"reason": "EVIDENCE.TOO_MANY"}'::jsonb end
         from (${NAMED}) n left join import_attachment a on a.import_id = $1 and a.name = n.name
        where a.name is null or n.place > $2
        order by n.row_no, n.place`,
      [importId, MOST_OF_ONE_ROW],
    );
  }

  /** Files that lines name and that were not looked at yet. */
  async pending(importId: string): Promise<string[]> {
    const rows = await this.database.query<NamedAttachment>(
      `select a.name from import_attachment a
        where a.import_id = $1 and a.content_id is null and a.fault is null
          and a.name in (select n.name from (${NAMED}) n) order by a.name`,
      [importId],
    );
    return rows.map(({ name }) => name);
  }

  async kept(importId: string, name: string, contentId: string): Promise<void> {
    await this.database.query(
      'update import_attachment set content_id = $3 where import_id = $1 and name = $2',
      [importId, name, contentId],
    );
  }

  /** @param fault the code it was refused with */
  async refused(importId: string, name: string, fault: string): Promise<void> {
    await this.database.query('update import_attachment set fault = $3 where import_id = $1 and name = $2', [
      importId,
      name,
      fault,
    ]);
  }

  /** Says which rows named files that were refused. */
  async tellRefused(tx: Transaction, importId: string): Promise<void> {
    await tx.query(
      `insert into finding (import_id, code, severity, row_no, column_name, params)
       select $1, 'ROW.EVIDENCE_REFUSED', 'warning', n.row_no, 'evidence',
              jsonb_build_object('value', left(n.name, 100), 'reason', a.fault)
         from (${NAMED}) n join import_attachment a on a.import_id = $1 and a.name = n.name
        where a.fault is not null order by n.row_no, n.place`,
      [importId],
    );
  }

  /** The files of lines as evidence takes them: a SELECT of item_id, period_ord, content_id, name. */
  attached(importId: string): { sql: string; params: readonly unknown[] } {
    return {
      sql: `select n.item_id, n.period_ord, a.content_id, n.name from (${NAMED}) n
              join import_attachment a on a.import_id = $1 and a.name = n.name
             where a.content_id is not null and n.place <= ${MOST_OF_ONE_ROW}`,
      params: [importId],
    };
  }
}
