import { useMemo } from 'react';
import { useName } from '../../shared/i18n/use-name';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import type { TreeNode } from '../places/territory-picker/territory-tree';

/** Where places are, as far as the reader sees the tree. */
export interface PlacePath {
  /** Codes from the top down to the place; the code alone while the tree is not there. */
  codes: (code: string) => string[];
  /** The name of the place. */
  name: (code: string) => string;
  /** `Region, district`: without the country, which goes without saying. */
  title: (code: string) => string;
}

/** Names and ways of places by code; a place outside of what the reader sees keeps its code. */
export function usePlacePath(): PlacePath {
  const nameOf = useName();
  const { data: tree } = useTerritoryTree();
  return useMemo(() => {
    const way = (code: string): TreeNode[] => {
      const nodes: TreeNode[] = [];
      for (let node = tree?.byCode.get(code) ?? null; node !== null; node = node.parent) nodes.unshift(node);
      return nodes;
    };
    const name = ({ territory }: TreeNode): string => nameOf(territory.name);
    const unknown = (code: string): string => (tree ? code : '…');
    return {
      codes: (code) => (tree ? way(code).map(({ territory }) => territory.code) : [code]),
      name: (code) => {
        const node = tree?.byCode.get(code);
        return node ? name(node) : unknown(code);
      },
      title: (code) => {
        const nodes = way(code);
        const named = nodes.length > 1 ? nodes.filter(({ territory }) => territory.level > 0) : nodes;
        return named.length > 0 ? named.map(name).join(', ') : unknown(code);
      },
    };
  }, [tree, nameOf]);
}
