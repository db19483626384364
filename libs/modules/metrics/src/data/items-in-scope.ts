/** Which items are walked. */
export type ItemsInScope =
  | { readonly roadMaps: readonly number[] }
  /** Items with a share at one of the territories, by their road map or by a rescope; see ChangingCountry.reach. */
  | { readonly territories: readonly number[] }
  | { readonly items: readonly number[] };

/** SQL condition on `item i` for a scope bound to `$2`. */
export function scopeCondition(scope: ItemsInScope): { condition: string; ids: readonly number[] } {
  if ('roadMaps' in scope) return { condition: 'i.road_map_id = any($2::int[])', ids: scope.roadMaps };
  if ('items' in scope) return { condition: 'i.id = any($2::bigint[])', ids: scope.items };
  return {
    condition: `i.id in (
      select a.item_id from allocation a where a.territory_id = any($2::int[])
      union
      select q.item_id from change_request q cross join lateral jsonb_object_keys(q.shares) as s (code)
      join territory t on t.code = s.code
      where q.shares is not null and t.id = any($2::int[]))`,
    ids: scope.territories,
  };
}
