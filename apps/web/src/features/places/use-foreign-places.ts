import type { Territory } from '../../shared/api/territory';
import { useTerritoryTree } from './territory-picker/use-territory-tree';

/**
 * Which of the places an address names are not for the reader: the names of what lies above their own they know, the figures not.
 * Absent while that is not known, so that nothing is asked for which would be refused.
 */
export function useForeignPlaces(
  roots: readonly Territory[],
  asked: readonly string[],
): readonly string[] | undefined {
  const { data: tree, isError } = useTerritoryTree();
  const tops = new Set(roots.map(({ code }) => code));
  const below = asked.filter((code) => !tops.has(code));
  // Without the tree the server's own refusal has to do.
  if (below.length === 0 || (isError && !tree)) return [];
  return (
    tree &&
    below.filter((code) => {
      let node = tree.byCode.get(code) ?? null;
      while (node && !tops.has(node.territory.code)) node = node.parent;
      return node === null;
    })
  );
}
