import type { Territory } from '../../shared/api/territory';
import { useTerritoryTree } from './territory-picker/use-territory-tree';

/** The place of an address, by its code; `isElsewhere` once it is certain that the reader may not see it. */
export function usePlaceHere(roots: readonly Territory[], asked: string | undefined) {
  const { data: tree } = useTerritoryTree();
  const code = asked ?? roots[0].code;
  const rootCodes = new Set(roots.map((root) => root.code));
  let node = tree?.byCode.get(code) ?? null;
  while (node && !rootCodes.has(node.territory.code)) node = node.parent;
  return { code, isElsewhere: tree !== undefined && node === null && !rootCodes.has(code) };
}
