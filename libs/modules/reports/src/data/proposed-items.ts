import { EDITABLE_ATTRIBUTES, type ComparedItems } from '@modules/road-maps';
import { itemInForceRow } from './item-in-force-row';

/**
 * The sound rows of an import of road maps beside what is in force of them. Of an item that is there already a row edits texts
 * alone, whatever else it repeats.
 */
export function proposedItems(importId: string, now: Date): ComparedItems {
  return {
    sql: `
      select s.row_no as position, i.id as item_id, s.document->>'territoryCode' as territory,
             s.document->>'itemCode' as item_code, s.document->>'type' as type, s.document->'title' as title,
             force.row as before,
             case when i.id is null then said.row
                  else force.row - $3::text[] || coalesce((
                    select jsonb_object_agg(key, value) from jsonb_each(said.row) where key = any ($3)), '{}') end as after,
             '{}'::bigint[] as acts
        from staged_row s
        join import on import.id = s.import_id and import.kind = 'road-maps'
        join programme on programme.id = import.programme_id
        left join territory t on t.code = s.document->>'territoryCode'
        left join road_map m on m.programme_id = import.programme_id and m.territory_id = t.id
        left join item i on i.road_map_id = m.id and i.code = s.document->>'itemCode'
       cross join lateral (select case when i.id is not null then ${itemInForceRow('$2')} end as row) force
       cross join lateral (
         select jsonb_object_agg(key, value) as row from jsonb_each(jsonb_strip_nulls(
                  s.document - '{rowNumber,territoryCode,itemCode}'::text[])) where value <> '[]') said
       where s.import_id = $1 and s.change in ('new', 'changed')`,
    params: [importId, now, EDITABLE_ATTRIBUTES],
  };
}
