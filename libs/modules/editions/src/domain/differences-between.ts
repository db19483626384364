/** A figure that is not what it was. */
export interface FigureDifference {
  /** Its path in the figures object, as `measures.reporting.onTime`. */
  readonly figure: string;
  readonly was: number | string | null;
  readonly is: number | string | null;
}

/** When and from what point of view figures were made is not what they say. */
const CIRCUMSTANCES = new Set(['computedAt', 'knownAt', 'borders']);

/** Every figure in which two figures objects differ, in the order of the first one. */
export function differencesBetween(was: object, is: object): FigureDifference[] {
  const before = leavesOf(was);
  const after = leavesOf(is);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((figure) => {
    const [then, now] = [before.get(figure) ?? null, after.get(figure) ?? null];
    return then === now ? [] : [{ figure, was: then, is: now }];
  });
}

function leavesOf(value: object, path: readonly string[] = []): Map<string, number | string | null> {
  const leaves = new Map<string, number | string | null>();
  for (const [name, leaf] of Object.entries(value) as [string, unknown][]) {
    if (path.length === 0 && CIRCUMSTANCES.has(name)) continue;
    const at = [...path, name];
    if (typeof leaf === 'object' && leaf !== null)
      leavesOf(leaf, at).forEach((deep, name) => leaves.set(name, deep));
    else if (leaf === null || typeof leaf === 'number' || typeof leaf === 'string')
      leaves.set(at.join('.'), leaf);
  }
  return leaves;
}
