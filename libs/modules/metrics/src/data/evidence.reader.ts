import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@core/kernel';
import type { Sql } from '@platform/database';
import { acceptedEntry, standingEntry } from '@modules/ledger';

/** What an item is called, and the records its tracks stand on; ids as the ledger gives them. */
export interface ItemEvidence {
  readonly code: string;
  readonly title: LocalizedText;
  readonly roadMap: string;
  readonly reportedEntry: string | null;
  readonly acceptedEntry: string | null;
  readonly verification: number | null;
}

type EvidenceRow = ItemEvidence & { readonly itemId: number };

const UNKNOWN: ItemEvidence = {
  code: '',
  title: {},
  roadMap: '',
  reportedEntry: null,
  acceptedEntry: null,
  verification: null,
};

/** Evidence by item. */
export class EvidenceOfItems {
  private readonly byItem: ReadonlyMap<number, EvidenceRow>;

  constructor(rows: readonly EvidenceRow[]) {
    this.byItem = new Map(rows.map((row) => [row.itemId, row]));
  }

  of(itemId: number): ItemEvidence {
    return this.byItem.get(itemId) ?? UNKNOWN;
  }
}

@Injectable()
export class EvidenceReader {
  /** The records the items' tracks stand on at the end of a period, as known at a moment. */
  async read(
    sql: Sql,
    itemIds: readonly number[],
    ord: number,
    knownAt = 'infinity',
  ): Promise<EvidenceOfItems> {
    const latest = (condition: string): string => `
      select e.item_id || '-' || e.period_ord || '-' || e.revision as id from progress_entry e
      where e.item_id = i.id and e.period_ord <= $2 and e.value is not null and ${standingEntry('e', '$3::timestamptz')} ${condition}
      order by e.period_ord desc, e.revision desc limit 1`;
    const rows = await sql.query<EvidenceRow>(
      `select i.id as "itemId", i.code, i.title, t.code as "roadMap", said.id as "reportedEntry", agreed.id as "acceptedEntry",
              seen.id as verification
       from item i join territory t on t.id = i.territory_id
       left join lateral (${latest('')}) said on true
       left join lateral (${latest(`and ${acceptedEntry('e', '$3::timestamptz')}`)}) agreed on true
       left join lateral (
         select v.id from verification v
         where v.item_id = i.id and v.period_ord <= $2 and v.recorded_at <= $3::timestamptz
         order by v.verified_on desc, v.id desc limit 1
       ) seen on true
       where i.id = any($1::bigint[])`,
      [itemIds, ord, knownAt],
    );
    return new EvidenceOfItems(rows);
  }
}
