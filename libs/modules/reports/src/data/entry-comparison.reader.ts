import {
  acceptedEntry,
  ENTRY_COLUMNS,
  ENTRY_JOINS,
  standingEntry,
  type EntryKey,
  type EntryRow,
} from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Finds what an entry is held against. */
@Injectable()
export class EntryComparisonReader {
  /** The revision before of the same item and period, whatever became of it. */
  async previous(sql: Sql, { itemId, ord, revision }: EntryKey): Promise<EntryRow | undefined> {
    const [row] = await sql.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_JOINS}
       where e.item_id = $1 and e.period_ord = $2 and e.revision < $3 and e.withdraws is null
       order by e.revision desc limit 1`,
      [itemId, ord, revision],
    );
    return row;
  }

  /** What was accepted of the item before it, in the latest period up to its own. */
  async accepted(sql: Sql, { itemId, ord, revision }: EntryKey): Promise<EntryRow | undefined> {
    const [row] = await sql.query<EntryRow>(
      `select ${ENTRY_COLUMNS} from ${ENTRY_JOINS}
       where e.item_id = $1 and (e.period_ord, e.revision) < ($2::int, $3::int) and e.value is not null
         and ${standingEntry('e')} and ${acceptedEntry('e')}
       order by e.period_ord desc, e.revision desc limit 1`,
      [itemId, ord, revision],
    );
    return row;
  }
}
