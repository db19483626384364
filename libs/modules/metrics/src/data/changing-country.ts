import type { Borders, ShareMove, TreeFrom } from '@core/metrics';
import type { Tree, TreeNode } from './tree';

/** The tree of a run of periods. */
export interface Epoch extends TreeFrom {
  readonly tree: Tree;
}

/** The country over a programme's term: its tree and its borders in every period. */
export class ChangingCountry implements Borders {
  readonly trees: readonly Epoch[];

  /**
   * @param epochs in order, the first from period 0
   * @param isStill no territory ever changed its parent, so the tree of every period is today's
   * @param dayOf the day number on which a period looks at the borders
   */
  constructor(
    epochs: readonly { readonly fromOrd: number; readonly tree: Tree }[],
    readonly moves: readonly ShareMove[],
    readonly isStill: boolean,
    private readonly dayOf: (ord: number) => number,
  ) {
    this.trees = epochs.map(({ fromOrd, tree }) => ({
      fromOrd,
      tree,
      parentOf: (id: number) => tree.parentOf(id),
    }));
  }

  treeAt(ord: number): Tree {
    return (this.trees.findLast(({ fromOrd }) => fromOrd <= ord) ?? this.trees[0]).tree;
  }

  /** Whether a territory exists in a period. */
  lives({ validFrom, validTo }: TreeNode, ord: number): boolean {
    const at = this.dayOf(ord);
    return (validFrom === null || validFrom <= at) && (validTo === null || at < validTo);
  }

  /** Territories whose shares may count at one of these in some period: those ever below, and whose shares came there. */
  reach(territoryIds: readonly number[]): number[] {
    const reached = new Set<number>();
    for (const { tree } of this.trees) {
      for (const id of territoryIds) for (const below of tree.subtree(id)) reached.add(below);
    }
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const { fromId, parts } of this.moves) {
        if (parts.some(({ toId }) => reached.has(toId))) reached.add(fromId);
      }
    }
    return [...reached];
  }
}
