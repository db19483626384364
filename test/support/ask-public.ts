import type { PlatformUnderTest } from './platform-under-test';

/** Asks a public route as anybody: without a token, without a cookie. */
export function askPublic(
  { address }: Pick<PlatformUnderTest, 'address'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${address}/api/v1/public${path}`, { headers });
}

/** The name of every field anywhere in an answer. */
export function leavesOf(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) leavesOf(one, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) {
      names.add(name);
      leavesOf(inside, names);
    }
  }
  return names;
}
