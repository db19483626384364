import type { Scope } from '@core/access';

/**
 * SQL that holds where one of the actor's grants covers both the place and the programme, and never is null. The places
 * are found once for a statement, not once for each of its rows.
 * @param territoryId expression of the place's id
 * @param programme expression of the programme's code
 * @param placeholder the one bound to `scopeSql.param(scope)`
 */
function covers(territoryId: string, programme: string, placeholder: string): string {
  const granted = `from json_to_recordset(${placeholder}::json) as granted (territory text, programme text)
      join territory granted_root on granted_root.code = granted.territory
      join territory_closure granted_place on granted_place.ancestor_id = granted_root.id`;
  return `(${placeholder}::json is null or coalesce(
    ${territoryId} in (select granted_place.descendant_id ${granted} where granted.programme is null)
    or (${territoryId}, ${programme}) in (
      select granted_place.descendant_id, granted.programme ${granted} where granted.programme is not null), false))`;
}

/**
 * SQL that holds for places below a grant, and on the way down to it: a part of the tree hangs in the air otherwise.
 * @param territoryId expression of the place's id
 * @param placeholder the one bound to `scopeSql.param(scope)`
 */
function reveals(territoryId: string, placeholder: string): string {
  return `(${placeholder}::json is null or exists (
    select from json_to_recordset(${placeholder}::json) as granted (territory text)
      join territory root on root.code = granted.territory
      join territory_closure c
        on (c.ancestor_id, c.descendant_id) in ((root.id, ${territoryId}), (${territoryId}, root.id))))`;
}

/** A scope as it is bound; null stands for everywhere. */
function param(scope: Scope): string | null {
  return scope === 'everywhere' ? null : JSON.stringify(scope);
}

/** How readers put an actor's scope into their SQL, so that a list holds only what its actor may see. */
export const scopeSql = { covers, reveals, param } as const;
