import type { Scope } from '@core/access';
import type { LocalizedText } from '@core/kernel';
import { ENTRY_COLUMNS, ENTRY_JOINS, type EntryRow } from '@modules/ledger';
import { scopeSql } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** An entry that was returned, and nothing came after it. */
export interface ReturnedRow extends EntryRow {
  readonly roadMapId: number;
  readonly title: LocalizedText;
  readonly place: LocalizedText;
  /** In the discussion of its item and period. */
  readonly comments: number;
}

/** Which entries. */
export interface ReturnedFilter {
  readonly programmeId: number;
  /** Code; its subtree is meant. */
  readonly territory?: string;
  readonly scope: Scope;
  readonly limit: number;
  /** The decision, item and period of the last one before. */
  readonly after?: readonly [decidedAt: string, itemId: number, ord: number];
}

/** Finds what somebody has to answer: the last revision was returned, and its period is open. */
@Injectable()
export class ReturnedEntryReader {
  constructor(private readonly database: Database) {}

  /** At most `limit + 1`, the longest waiting first. */
  async list({ programmeId, territory, scope, limit, after }: ReturnedFilter): Promise<ReturnedRow[]> {
    return this.database.query<ReturnedRow>(
      `select ${ENTRY_COLUMNS}, i.title, i.road_map_id as "roadMapId", t.name as place,
              (select count(*)::int from entry_comment c where c.item_id = e.item_id and c.period_ord = e.period_ord)
                as comments
         from ${ENTRY_JOINS}
        where i.programme_id = $1 and e.decision = 'returned' and e.withdrawn_at is null and per.locked_at is null
          and ${scopeSql.covers('i.territory_id', 'p.code', '$2')}
          and ($3::text is null or i.territory_id in (
            select c.descendant_id from territory_closure c join territory a on a.id = c.ancestor_id where a.code = $3))
          and not exists (
            select from progress_entry later
             where later.item_id = e.item_id and later.period_ord = e.period_ord and later.revision > e.revision
               and later.withdraws is null and later.withdrawn_at is null)
          and ($4::timestamptz is null or (e.decided_at, e.item_id, e.period_ord) > ($4, $5::bigint, $6::int))
        order by e.decided_at, e.item_id, e.period_ord limit $7`,
      [
        ...[programmeId, scopeSql.param(scope), territory ?? null],
        ...(after ?? [null, null, null]),
        limit + 1,
      ],
    );
  }
}
