import { useCallback } from 'react';
import { useName } from '../../shared/i18n/use-name';
import { useTerritoryTree } from './territory-picker/use-territory-tree';

/** Names of territories by their codes; a place outside of what the reader sees keeps its code. One read for all. */
export function usePlaceNames(): (code: string) => string {
  const nameOf = useName();
  const { data: tree } = useTerritoryTree();
  return useCallback(
    (code) => {
      const node = tree?.byCode.get(code);
      return node ? nameOf(node.territory.name) : tree ? code : '…';
    },
    [tree, nameOf],
  );
}
