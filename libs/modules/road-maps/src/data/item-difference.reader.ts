import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import type { ItemAttribute } from '../domain/item-attributes';
import type { ItemChange } from '../domain/item-changes';

/** An attribute as it was and as it is; null where nothing was, or is, said. Decimals are text. */
export interface AttributeDifference {
  readonly attribute: ItemAttribute;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one item. */
export interface ItemDifference {
  /** Null while nobody has approved it. */
  readonly itemId: number | null;
  readonly itemCode: string;
  /** Code of the road map's territory. */
  readonly territory: string;
  readonly type: 'measure' | 'indicator';
  readonly title: LocalizedText;
  readonly change: ItemChange;
  /** Of an added item all that it says, of a removed one nothing. */
  readonly attributes: readonly AttributeDifference[];
  /** Ids of the change requests behind it. */
  readonly acts: readonly number[];
}

/** How many items differ, whatever page and filter is shown. */
export interface DifferenceTotals {
  readonly changes: Readonly<Partial<Record<ItemChange, number>>>;
  /** Of changed items, by attribute. */
  readonly attributes: Readonly<Partial<Record<ItemAttribute, number>>>;
}

/**
 * Two states of items to be compared. The SQL gives rows of `position, item_id, territory, item_code, type, title, before,
 * after, acts`: the place in the list, which is unique, and both states as `itemRow` makes them, null where the item is absent.
 */
export interface ComparedItems {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What a list is narrowed to; absent means not narrowed. */
export interface DifferenceFilter {
  readonly change?: ItemChange;
  /** Only changed items have attributes that differ. */
  readonly attribute?: ItemAttribute;
}

type Row = ItemDifference & { readonly sortKey: string };

/** Tells how items differ between two states: of two versions, or of a road map and what is proposed for it. */
@Injectable()
export class ItemDifferenceReader {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `REQUEST.BAD_CURSOR` */
  async list(
    compared: ComparedItems,
    filter: DifferenceFilter,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<ItemDifference> & { readonly totals: DifferenceTotals }> {
    const [after] = decodeCursor(page.cursor) ?? [null];
    const at = compared.params.length;
    const [{ rows, changes, attributes }] = await this.database.query<{
      rows: Row[];
      changes: DifferenceTotals['changes'];
      attributes: DifferenceTotals['attributes'];
    }>(differencesSql(compared.sql, at), [
      ...compared.params,
      ...[filter.change ?? null, filter.attribute ?? null, after, page.limit + 1],
    ]);
    const { items, nextCursor } = pageOf(rows, page.limit, ({ sortKey }) => [sortKey]);
    return { items, nextCursor, totals: { changes, attributes } };
  }
}

/** @param at how many parameters come before: filter by change and attribute, sort key, limit */
function differencesSql(compared: string, at: number): string {
  return `
    with compared as materialized (${compared}),
    difference as materialized (
      select to_char(position, 'FM0000000000') as "sortKey", item_id as "itemId", territory, item_code as "itemCode", type,
             title, acts,
             case when before is null then 'added' when after is null then 'removed' else 'changed' end as change,
             case when after is null then '[]' else (
               select jsonb_agg(jsonb_build_object('attribute', key, 'before', b.value, 'after', a.value))
                 from jsonb_each(coalesce(before, '{}')) b full join jsonb_each(after) a using (key)
                where b.value is distinct from a.value) end as attributes
        from compared where before is distinct from after
    )
    select coalesce((
             select jsonb_agg(to_jsonb(shown) order by shown."sortKey") from (
               select * from difference
                where ($${at + 1}::text is null or change = $${at + 1})
                  and ($${at + 2}::text is null or change = 'changed' and attributes @>
                        jsonb_build_array(jsonb_build_object('attribute', $${at + 2}::text)))
                  and ($${at + 3}::text is null or "sortKey" > $${at + 3})
                order by "sortKey" limit $${at + 4}) shown), '[]') as rows,
           coalesce((
             select jsonb_object_agg(change, items) from (
               select change, count(*) as items from difference group by change) counted), '{}') as changes,
           coalesce((
             select jsonb_object_agg(attribute, items) from (
               select one->>'attribute' as attribute, count(*) as items
                 from difference cross join jsonb_array_elements(attributes) one
                where change = 'changed' group by 1) counted), '{}') as attributes`;
}
