import type { Scope } from '@core/access';

/**
 * SQL that holds where one of the actor's grants covers both the place and the programme.
 * @param territoryId expression of the place's id
 * @param programme expression of the programme's code
 * @param placeholder the one bound to `scopeSql.param(scope)`
 */
function covers(territoryId: string, programme: string, placeholder: string): string {
  return `(${placeholder}::json is null or exists (
    select from json_to_recordset(${placeholder}::json) as granted (territory text, programme text)
      join territory granted_root on granted_root.code = granted.territory
      join territory_closure granted_place on granted_place.ancestor_id = granted_root.id
     where granted_place.descendant_id = ${territoryId}
       and (granted.programme is null or granted.programme = ${programme})))`;
}

/** A scope as it is bound; null stands for everywhere. */
function param(scope: Scope): string | null {
  return scope === 'everywhere' ? null : JSON.stringify(scope);
}

/** How readers put an actor's scope into their SQL, so that a list holds only what its actor may see. */
export const scopeSql = { covers, param } as const;
