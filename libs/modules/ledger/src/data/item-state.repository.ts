import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { LineSource } from './line-source';
import { acceptedEntry, standingEntry } from './standing-entry';

/** The current value of every item on two tracks, and the locks that order writers of the ledger. */
@Injectable()
export class ItemStateRepository {
  /** Locks items in the order of their ids, so that two imports can never wait for each other. */
  async lock(tx: Transaction, items: LineSource): Promise<void> {
    await tx.query(
      `select count(*) from (
         select s.item_id from item_state s where s.item_id in (select l.item_id from (${items.sql}) l)
         order by s.item_id for no key update
       ) locked`,
      items.params,
    );
  }

  async open(tx: Transaction, roadMapIds: readonly number[]): Promise<void> {
    await tx.query(
      `insert into item_state (item_id) select id from item where road_map_id = any($1::int[]) on conflict do nothing`,
      [roadMapIds],
    );
  }

  /** Reads the current values of the items anew from their entries. */
  async refresh(tx: Transaction, itemIds: readonly number[]): Promise<void> {
    await tx.query(
      `update item_state s
       set reported_ord = said.period_ord, reported_value = said.value,
           accepted_ord = agreed.period_ord, accepted_value = agreed.value
       from unnest($1::bigint[]) as i (id)
       left join lateral (
         select e.period_ord, e.value from progress_entry e
         where e.item_id = i.id and e.value is not null and ${standingEntry('e')}
         order by e.period_ord desc, e.revision desc limit 1
       ) said on true
       left join lateral (
         select e.period_ord, e.value from progress_entry e
         where e.item_id = i.id and e.value is not null and ${standingEntry('e')} and ${acceptedEntry('e')}
         order by e.period_ord desc, e.revision desc limit 1
       ) agreed on true
       where s.item_id = i.id`,
      [itemIds],
    );
  }

  /** After an append: the newest value of each item wins, an older period never overwrites a newer one. */
  async advance(
    tx: Transaction,
    appended: readonly { itemId: number; ord: number; revision: number }[],
  ): Promise<void> {
    await tx.query(
      `update item_state s set reported_ord = n.period_ord, reported_value = n.value
       from (
         select distinct on (e.item_id) e.item_id, e.period_ord, e.value
         from unnest($1::bigint[], $2::smallint[], $3::smallint[]) as k (item_id, period_ord, revision)
         join progress_entry e using (item_id, period_ord, revision)
         where e.value is not null order by e.item_id, e.period_ord desc
       ) n
       where s.item_id = n.item_id and n.period_ord >= coalesce(s.reported_ord, n.period_ord)`,
      [appended.map((e) => e.itemId), appended.map((e) => e.ord), appended.map((e) => e.revision)],
    );
  }
}
