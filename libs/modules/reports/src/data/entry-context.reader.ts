import { itemInForce } from '@modules/road-maps';
import type { ItemKind } from '@core/reporting';
import { standingEntry, type EntryKey } from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** What stands around an entry; quantities are decimal text. */
export interface EntryContext {
  readonly kind: ItemKind;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly budgetPlanned: string | null;
  readonly beforeValue: string | null;
  readonly beforeSpent: string | null;
  readonly beforeNarrative: string | null;
  readonly hasBefore: boolean;
  readonly files: number;
  /** Other items of the road map that say the same words for the period. */
  readonly sameWords: number;
}

/** Reads what an entry is to be seen with. */
@Injectable()
export class EntryContextReader {
  /** Undefined for an entry that is not there. */
  async find(sql: Sql, { itemId, ord, revision }: EntryKey): Promise<EntryContext | undefined> {
    const [row] = await sql.query<EntryContext>(
      `select i.kind, i.baseline, f.target, i.budget_planned as "budgetPlanned",
              b.value as "beforeValue", b.spent as "beforeSpent", b.narrative as "beforeNarrative",
              b.item_id is not null as "hasBefore",
              (select count(*)::int from evidence f
                where (f.item_id, f.period_ord, f.revision) = (e.item_id, e.period_ord, e.revision)) as files,
              (select count(distinct o.item_id)::int from item other join progress_entry o on o.item_id = other.id
                where other.road_map_id = i.road_map_id and other.id <> i.id and o.period_ord = e.period_ord
                  and lower(btrim(o.narrative)) = lower(btrim(e.narrative)) and ${standingEntry('o')}) as "sameWords"
         from progress_entry e join item i on i.id = e.item_id
         left join lateral (
           select b.item_id, b.value, b.spent, b.narrative from progress_entry b
            where b.item_id = e.item_id and b.period_ord < e.period_ord and ${standingEntry('b')}
            order by b.period_ord desc, b.revision desc limit 1
         ) b on true
         join period p on p.programme_id = i.programme_id and p.ord = e.period_ord
        cross join lateral (${itemInForce('p.ends_on')}) f
        where (e.item_id, e.period_ord, e.revision) = ($1, $2, $3)`,
      [itemId, ord, revision],
    );
    return row;
  }
}
