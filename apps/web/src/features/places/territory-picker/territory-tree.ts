import { foldLetters, LANGUAGES, type LocalizedText } from '@core/kernel';
import type { Territory } from '../../../shared/api/territory';

/** A territory with what is above and below it, as far as the reader sees. */
export interface TreeNode {
  territory: Territory;
  parent: TreeNode | null;
  children: TreeNode[];
  /** Its names and its code, folded. */
  words: string[];
}

/** A line of the picker: a node of the opened tree, or a match of a search. */
export interface TreeRow {
  node: TreeNode;
  /** From 1; matches of a search are all at 1. */
  level: number;
  /** Its place among the rows of its parent, from 1, and how many those are. */
  position: number;
  siblings: number;
  /** Undefined where nothing can be opened. */
  expanded?: boolean;
}

/** The tops of what the reader sees, and every node by its code. */
export interface Tree {
  roots: TreeNode[];
  byCode: ReadonlyMap<string, TreeNode>;
}

const MOST_MATCHES = 60;

const namesOf = (name: LocalizedText): string[] =>
  LANGUAGES.flatMap((language) => (name[language] ? [name[language]] : []));

/** Joins a list of territories to the tree they are of; whoever's parent is not in the list stands at the top. */
function of(territories: readonly Territory[], before: (one: Territory, other: Territory) => number): Tree {
  const byCode = new Map<string, TreeNode>();
  for (const territory of [...territories].sort(before)) {
    const words = [...new Set([...namesOf(territory.name).map(foldLetters), foldLetters(territory.code)])];
    byCode.set(territory.code, { territory, parent: null, children: [], words });
  }
  const roots: TreeNode[] = [];
  for (const node of byCode.values()) {
    const parent = node.territory.parent === null ? undefined : byCode.get(node.territory.parent);
    if (parent) {
      node.parent = parent;
      parent.children.push(node);
    } else roots.push(node);
  }
  return { roots, byCode };
}

/** The nodes above one, the nearest first. */
function above({ parent }: TreeNode): TreeNode[] {
  return parent ? [parent, ...above(parent)] : [];
}

/** The lines of a tree in which some nodes are opened. */
function rows(nodes: readonly TreeNode[], opened: ReadonlySet<string>, level = 1): TreeRow[] {
  return nodes.flatMap((node, at) => {
    const isOpened = opened.has(node.territory.code);
    const expanded = node.children.length > 0 ? isOpened : undefined;
    const row = { node, level, position: at + 1, siblings: nodes.length, expanded };
    return [row, ...(isOpened ? rows(node.children, opened, level + 1) : [])];
  });
}

/** How well a node matches: 0 its name begins so, 1 a word of it does, 2 it is inside; undefined: not at all. */
function rank({ words }: TreeNode, query: string): number | undefined {
  const ranks = words.flatMap((word) => {
    if (word.startsWith(query)) return [0];
    if (word.includes(` ${query}`)) return [1];
    return word.includes(query) ? [2] : [];
  });
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** The nodes whose name in any of the languages, or whose code, holds the text; the best and the highest first. */
function matches(tree: Tree, text: string): TreeRow[] {
  const query = foldLetters(text);
  const found = [...tree.byCode.values()].flatMap((node) => {
    const how = rank(node, query);
    return how === undefined ? [] : [{ node, how }];
  });
  found.sort((a, b) => a.how - b.how || a.node.territory.level - b.node.territory.level);
  const shown = found.slice(0, MOST_MATCHES);
  return shown.map(({ node }, at) => ({ node, level: 1, position: at + 1, siblings: shown.length }));
}

/** The country tree as a picker shows it. Pure. */
export const territoryTree = { of, above, rows, matches } as const;
