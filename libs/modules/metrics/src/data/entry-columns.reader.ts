import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { acceptedEntry, Extensions, standingEntry } from '@modules/ledger';
import { ENTRY_ACCEPTED, ENTRY_IN_TIME, EntryColumns } from './entry-columns';
import { readCopiedNumbers } from './copied-numbers';
import type { KnownAt } from './plan-facts.reader';

/** Streams standing entries into columns: COPY and a byte parser, because a row object an entry costs ten times as much. */
@Injectable()
export class EntryColumnsReader {
  constructor(private readonly extensions: Extensions) {}

  /** `items` in ascending order; entries from `firstOrd` to `lastOrd`, as known at a moment. */
  async read(
    tx: Transaction,
    programmeId: number,
    items: readonly number[],
    range: { firstOrd: number; lastOrd: number },
    knownAt: KnownAt,
  ): Promise<EntryColumns> {
    const columns = new EntryColumns(items.length, range.firstOrd, range.lastOrd);
    if (items.length === 0 || columns.periods === 0) return columns;
    const index = indexOf(items);
    const first = items[0];
    const known = `'${knownAt}'::timestamptz`;
    const { firstOrd: fromOrd, lastOrd: toOrd } = range;
    const due = (await this.extensions.dueTimes(tx, programmeId, { fromOrd, toOrd }, knownAt)).sql('e', 'p');
    const stream = tx.copyOut(
      `copy (
         select e.item_id, e.period_ord, e.revision, e.value, e.spent,
                case when ${acceptedEntry('e', known)} then ${ENTRY_ACCEPTED} else 0 end
                  + case when e.submitted_at <= ${due.dueAt} then ${ENTRY_IN_TIME} else 0 end
         from progress_entry e
         join period p on p.programme_id = ${programmeId} and p.ord = e.period_ord
         ${due.joins}
         where e.item_id = any('{${items.join(',')}}'::bigint[]) and e.period_ord between ${range.firstOrd} and ${range.lastOrd}
           and ${standingEntry('e', known)}
       ) to stdout`,
    );
    await readCopiedNumbers(stream, 6, (values) => {
      columns.take(index[values[0] - first], values[1], values[2], values[3], values[4], values[5]);
    });
    return columns;
  }
}

/** Item id − first id → place in `items`. */
function indexOf(items: readonly number[]): Int32Array {
  const index = new Int32Array(items[items.length - 1] - items[0] + 1);
  items.forEach((id, place) => {
    index[id - items[0]] = place;
  });
  return index;
}
