import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What a view is kept with. */
export interface ViewContent {
  readonly name: string;
  /** Path and search of a page of this site. */
  readonly path: string;
  /** Whether signing in leads there when nothing else was asked for. */
  readonly isStart: boolean;
}

/** An address that a person keeps under a name. */
export interface SavedView extends ViewContent {
  readonly id: string;
  readonly createdAt: Date;
}

const COLUMNS = 'id, name, path, is_start as "isStart", created_at as "createdAt"';

/** People's own bookmarks; every statement names whose. */
@Injectable()
export class SavedViewRepository {
  /** In the order they were kept in. */
  async list(sql: Sql, accountId: string): Promise<SavedView[]> {
    return sql.query<SavedView>(
      `select ${COLUMNS} from saved_view where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  /** How many there are; nobody else adds one before the transaction ends. */
  async countLocked(sql: Sql, accountId: string): Promise<number> {
    await sql.query('select 1 from account where id = $1 for update', [accountId]);
    const [{ count }] = await sql.query<{ count: number }>(
      'select count(*)::int as count from saved_view where account_id = $1',
      [accountId],
    );
    return count;
  }

  async add(sql: Sql, accountId: string, { id, name, path, isStart, createdAt }: SavedView): Promise<void> {
    await sql.query(
      `insert into saved_view (id, account_id, name, path, is_start, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, accountId, name, path, isStart, createdAt],
    );
  }

  /** What it is now; undefined when the person has none such. */
  async change(
    sql: Sql,
    accountId: string,
    id: string,
    { name, path, isStart }: ViewContent,
  ): Promise<SavedView | undefined> {
    const [view] = await sql.query<SavedView>(
      `update saved_view set name = $3, path = $4, is_start = $5 where account_id = $1 and id = $2
       returning ${COLUMNS}`,
      [accountId, id, name, path, isStart],
    );
    return view;
  }

  /** Makes room for another start: one at most is it. */
  async clearStart(sql: Sql, accountId: string): Promise<void> {
    await sql.query('update saved_view set is_start = false where account_id = $1 and is_start', [accountId]);
  }

  /** False when the person has none such. */
  async remove(sql: Sql, accountId: string, id: string): Promise<boolean> {
    const rows = await sql.query('delete from saved_view where account_id = $1 and id = $2 returning 1', [
      accountId,
      id,
    ]);
    return rows.length > 0;
  }
}
