/** A record with some of its members as another has them. */
export function taking<T>(
  into: Record<number, T>,
  from: Record<number, T>,
  ids: readonly number[],
): Record<number, T> {
  const taken = { ...into };
  for (const id of ids) {
    if (id in from) taken[id] = from[id];
    else delete taken[id];
  }
  return taken;
}
