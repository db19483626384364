import type { Action } from '@core/access';
import { useCallback } from 'react';
import type { Session } from '../../shared/api/session';
import { territoryTree } from '../places/territory-picker/territory-tree';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import { rights } from '../session/rights';

/** Whether something is allowed in a place by its code; false until the places are known. */
export function useMayAt(
  session: Session | undefined,
): (action: Action, programme: string, territory: string) => boolean {
  const { data: tree } = useTerritoryTree();
  return useCallback(
    (action, programme, territory) => {
      const node = tree?.byCode.get(territory);
      if (!session || !node) return false;
      const path = [node, ...territoryTree.above(node)].map((one) => one.territory.code);
      return rights.at(session, action, programme, path);
    },
    [session, tree],
  );
}
