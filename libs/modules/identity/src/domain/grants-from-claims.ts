import type { ClaimedGrant } from '@platform/config';

/**
 * The grants that a provider's word stands for: of each value of the claim that the map knows. Others are of somebody
 * else's system and are passed over.
 * @param claims of the ID token
 * @param name of the claim; dots lead into objects (`realm_access.roles`)
 */
export function grantsFromClaims(
  claims: Readonly<Record<string, unknown>>,
  name: string,
  map: ReadonlyMap<string, ClaimedGrant>,
): ClaimedGrant[] {
  const values = [claimOf(claims, name)].flat().filter((value) => typeof value === 'string');
  return [...new Set(values)].flatMap((value) => map.get(value) ?? []);
}

function claimOf(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  // Some providers name their claims by addresses, which have dots of their own.
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((value, part) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isObject ? (value as Record<string, unknown>)[part] : undefined;
  }, claims);
}
