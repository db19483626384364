import type { ChangeRow } from './item-row';

/** Changes by item, with one of them as it is supposed to be instead of as it is stored. */
export function supposeChange(
  stored: ReadonlyMap<number, ChangeRow[]>,
  supposed: ChangeRow | undefined,
): ReadonlyMap<number, ChangeRow[]> {
  if (supposed === undefined) return stored;
  const others = (stored.get(supposed.itemId) ?? []).filter(({ id }) => id !== supposed.id);
  return new Map(stored).set(supposed.itemId, [...others, supposed]);
}
