import { Clock } from '@core/kernel';
import type { EntryKey } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';

/** Who is to review what is reported of an item for a period. */
@Injectable()
export class AssignmentRepository {
  constructor(private readonly clock: Clock) {}

  async assign(tx: Transaction, of: readonly EntryKey[], assignee: string, by: string): Promise<void> {
    await tx.query(
      `insert into review_assignment (item_id, period_ord, assignee, assigned_by, assigned_at)
       select distinct k.item_id, k.period_ord, $3::text, $4::text, $5::timestamptz
         from unnest($1::bigint[], $2::int[]) as k (item_id, period_ord) order by 1, 2
           on conflict (item_id, period_ord) do update set assignee = excluded.assignee,
              assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at`,
      [...columnsOf(of), assignee, by, this.clock.now()],
    );
  }

  async release(tx: Transaction, of: readonly EntryKey[]): Promise<void> {
    await tx.query(
      `delete from review_assignment g using unnest($1::bigint[], $2::int[]) as k (item_id, period_ord)
       where g.item_id = k.item_id and g.period_ord = k.period_ord`,
      columnsOf(of),
    );
  }
}

function columnsOf(keys: readonly EntryKey[]): [number[], number[]] {
  return [keys.map(({ itemId }) => itemId), keys.map(({ ord }) => ord)];
}
