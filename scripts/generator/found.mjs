/**
 * The entry of a map that has to be there.
 * @template T
 * @param {Map<string, T>} map
 * @param {string} key
 * @returns {T}
 * @throws {Error} naming the key, when seed tables do not fit together
 */
export function found(map, key) {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The seed tables have no entry for "${key}"`);
  return value;
}
