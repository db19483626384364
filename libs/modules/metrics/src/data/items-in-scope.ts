/** Which items are walked. */
export type ItemsInScope =
  | { readonly roadMaps: readonly number[] }
  /** Items with a share at or below one of the territories, now or by a rescope. */
  | { readonly territories: readonly number[] }
  | { readonly items: readonly number[] };

/** SQL condition on `item i` for a scope bound to `$2`. */
export function scopeCondition(scope: ItemsInScope): { condition: string; ids: readonly number[] } {
  if ('roadMaps' in scope) return { condition: 'i.road_map_id = any($2::int[])', ids: scope.roadMaps };
  if ('items' in scope) return { condition: 'i.id = any($2::bigint[])', ids: scope.items };
  return {
    condition: `i.id in (
      select a.item_id from allocation a join territory_closure c on c.descendant_id = a.territory_id
      where c.ancestor_id = any($2::int[])
      union
      select q.item_id from change_request q cross join lateral jsonb_object_keys(q.shares) as s (code)
      join territory t on t.code = s.code join territory_closure c on c.descendant_id = t.id
      where q.shares is not null and c.ancestor_id = any($2::int[]))`,
    ids: scope.territories,
  };
}
