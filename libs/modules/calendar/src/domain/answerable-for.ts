import type { RoleHolder } from '@core/access';
import type { TerritoryPath } from '@core/kernel';

/**
 * Who answers for the reports of a place: the liaisons nearest to it. A liaison of the region answers for its district
 * only where the district has none, or a national one would be told of every district of the country.
 * @param path from the country down to the place
 */
export function answerableFor(path: TerritoryPath, liaisons: readonly RoleHolder[]): RoleHolder[] {
  for (const territory of [...path].reverse()) {
    const here = liaisons.filter((liaison) => liaison.territory === territory);
    if (here.length > 0) return [...new Map(here.map((liaison) => [liaison.personId, liaison])).values()];
  }
  return [];
}
