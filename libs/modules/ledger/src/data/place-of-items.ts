import type { Sql } from '@platform/database';

/** Where some items belong: the smallest territory that holds all their road maps, and the programme that all are of. */
export interface PlaceOfItems {
  /** Code; null without items. */
  readonly territory: string | null;
  /** Code; null when they are of several. */
  readonly programme: string | null;
}

/** Finds where items belong, for the audit trail: whoever may look at the whole place may see what was done to them. */
export async function placeOfItems(sql: Sql, itemIds: readonly number[]): Promise<PlaceOfItems> {
  const [place] = await sql.query<PlaceOfItems>(
    `with touched as (
       select distinct i.territory_id, i.programme_id from item i where i.id = any($1::bigint[])
     ), places as (
       select distinct territory_id from touched
     )
     select (select t.code from territory_closure c join places p on p.territory_id = c.descendant_id
               join territory t on t.id = c.ancestor_id
              group by t.id having count(*) = (select count(*) from places) order by max(c.depth) limit 1) as territory,
            (select case when count(distinct p.code) = 1 then min(p.code) end
               from touched join programme p on p.id = touched.programme_id) as programme`,
    [itemIds],
  );
  return place;
}
