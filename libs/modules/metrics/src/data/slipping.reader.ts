import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@core/kernel';
import type { Sql } from '@platform/database';
import { standingEntry } from '@modules/ledger';

/** Who and what stands behind an item, and what was said of its delay. */
export interface SlippingTraits {
  readonly itemId: number;
  readonly executor: string | null;
  readonly direction: string | null;
  /** Territory code of its road map. */
  readonly place: string;
  readonly reason: string | null;
  readonly reasonPeriod: string | null;
  readonly awaits: string | null;
}

/** What a list shows of an item besides. */
export interface SlippingTitle {
  readonly itemId: number;
  readonly code: string;
  readonly title: LocalizedText;
  readonly promise: string | null;
  readonly coExecutors: readonly string[];
  /** What the last report that says anything says, and for which period. */
  readonly narrative: string | null;
  readonly narrativePeriod: string | null;
}

/** Periods after which what was said of a delay says nothing of today. */
const REASON_HOLDS = 12;

/** Reads why items slip and who answers for them, as known at a moment. */
@Injectable()
export class SlippingReader {
  /** By item; reports up to a period count. */
  async traits(
    sql: Sql,
    itemIds: readonly number[],
    ord: number,
    knownAt = 'infinity',
  ): Promise<Map<number, SlippingTraits>> {
    const rows = await sql.query<SlippingTraits>(
      `select i.id as "itemId", i.lead_executor as executor, d.code as direction, t.code as place,
              said.delay_reason as reason, per.code as "reasonPeriod", asked.kind as awaits
       from item i join territory t on t.id = i.territory_id
       left join direction d on d.id = i.direction_id
       left join lateral (
         select e.delay_reason, e.period_ord from progress_entry e
         where e.item_id = i.id and e.period_ord between $2 - ${REASON_HOLDS} + 1 and $2 and e.delay_reason is not null
           and ${standingEntry('e', '$3::timestamptz')}
         order by e.period_ord desc, e.revision desc limit 1
       ) said on true
       left join period per on per.programme_id = i.programme_id and per.ord = said.period_ord
       left join lateral (
         select q.kind from change_request q
         where q.item_id = i.id and q.requested_at <= $3::timestamptz
           and (q.decided_at is null or q.decided_at > $3::timestamptz)
         order by q.id limit 1
       ) asked on true
       where i.id = any($1::bigint[])`,
      [itemIds, ord, knownAt],
    );
    return new Map(rows.map((row) => [row.itemId, row]));
  }

  async titles(
    sql: Sql,
    itemIds: readonly number[],
    ord: number,
    knownAt = 'infinity',
  ): Promise<Map<number, SlippingTitle>> {
    const rows = await sql.query<SlippingTitle>(
      `select i.id as "itemId", i.code, i.title, m.code as promise, i.co_executors as "coExecutors",
              said.narrative, per.code as "narrativePeriod"
       from item i left join promise m on m.id = i.promise_id
       left join lateral (
         select e.narrative, e.period_ord from progress_entry e
         where e.item_id = i.id and e.period_ord between $2 - ${REASON_HOLDS} + 1 and $2 and e.narrative is not null
           and ${standingEntry('e', '$3::timestamptz')}
         order by e.period_ord desc, e.revision desc limit 1
       ) said on true
       left join period per on per.programme_id = i.programme_id and per.ord = said.period_ord
       where i.id = any($1::bigint[])`,
      [itemIds, ord, knownAt],
    );
    return new Map(rows.map((row) => [row.itemId, row]));
  }
}
