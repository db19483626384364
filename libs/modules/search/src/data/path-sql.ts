/**
 * SQL for the places from the region down to a territory, as JSON.
 * @param territoryId expression of the territory's id
 * @param nearest the depth of the last of them: 0 is the territory itself
 */
export function pathSql(territoryId: string, nearest: 0 | 1): string {
  return `(select coalesce(json_agg(json_build_object('code', above.code, 'name', above.name) order by c.depth desc), '[]')
             from territory_closure c join territory above on above.id = c.ancestor_id
            where c.descendant_id = ${territoryId} and c.depth >= ${nearest} and (above.level > 0 or c.depth = 0))`;
}
