import { DomainError } from '@core/kernel';

/** A territory as the figures need it; validity in day numbers, half-open. */
export interface TreeNode {
  readonly id: number;
  readonly code: string;
  readonly parentId: number | null;
  readonly level: number;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

/** The country tree of one moment, in memory: a few hundred nodes. */
export class Tree {
  private readonly byCode: Map<string, TreeNode>;
  private readonly byParent = new Map<number, TreeNode[]>();
  private readonly byId: Map<number, TreeNode>;

  constructor(nodes: readonly TreeNode[]) {
    this.byCode = new Map(nodes.map((node) => [node.code, node]));
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      if (node.parentId === null) continue;
      this.byParent.set(node.parentId, [...(this.byParent.get(node.parentId) ?? []), node]);
    }
  }

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  find(code: string): TreeNode {
    const node = this.byCode.get(code);
    if (node === undefined) throw new DomainError('TERRITORY.NOT_FOUND', 'not_found', { territory: code });
    return node;
  }

  childrenOf(id: number): readonly TreeNode[] {
    return this.byParent.get(id) ?? [];
  }

  ofLevel(level: number): readonly TreeNode[] {
    return [...this.byCode.values()].filter((node) => node.level === level);
  }

  /** The country. @throws DomainError `TERRITORY.NOT_FOUND` when there is none */
  root(): TreeNode {
    const [root] = this.ofLevel(0);
    return root ?? this.find('');
  }

  parentOf(id: number): number | null {
    return this.byId.get(id)?.parentId ?? null;
  }

  /** Ids of the territory and of all below it. */
  subtree(id: number): Set<number> {
    const found = new Set([id]);
    for (const at of found) for (const child of this.childrenOf(at)) found.add(child.id);
    return found;
  }

  /** From the territory up to the root, itself first. */
  *upwards(id: number): Iterable<TreeNode> {
    for (let node = this.byId.get(id); node !== undefined; node = this.byId.get(node.parentId ?? -1))
      yield node;
  }

  /** Every territory with itself and all above it. */
  *closure(): Iterable<{ ancestorId: number; descendantId: number }> {
    for (const descendantId of this.byId.keys()) {
      for (const { id } of this.upwards(descendantId)) yield { ancestorId: id, descendantId };
    }
  }
}
