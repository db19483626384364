import { useMemo, useState, type KeyboardEvent } from 'react';
import { territoryTree, type Tree, type TreeNode, type TreeRow } from './territory-tree';
import { useTerritoryTree } from './use-territory-tree';

interface PickerListProps {
  value: string | null;
  roots?: readonly string[];
  onPick: (code: string) => void;
}

/** What a picker shows and how it is moved through. */
export interface PickerList {
  tree: Tree | undefined;
  error: unknown;
  rows: TreeRow[];
  opened: boolean;
  query: string;
  /** Code of the row the arrows are at. */
  active: string | undefined;
  open: () => void;
  close: () => void;
  /** Opens it, too. */
  search: (text: string) => void;
  toggle: (code: string) => void;
  pick: (code: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The state of an opened picker: what is typed, which nodes are opened, where the arrows are. */
export function usePickerList({ value, roots, onPick }: PickerListProps): PickerList {
  const read = useTerritoryTree();
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const tree = useMemo(() => read.data && within(read.data, roots), [read.data, roots]);
  const rows = useMemo(() => {
    if (!tree || !opened) return [];
    return query.trim() === ''
      ? territoryTree.rows(tree.roots, unfolded)
      : territoryTree.matches(tree, query);
  }, [tree, opened, query, unfolded]);
  const at = Math.max(
    0,
    rows.findIndex(({ node }) => node.territory.code === active),
  );
  const current: TreeRow | undefined = rows[at];

  const open = (): void => {
    if (opened) return;
    setOpened(true);
    setQuery('');
    const chosen = value === null ? undefined : tree?.byCode.get(value);
    const shown = chosen ? territoryTree.above(chosen) : [];
    const tops = tree && tree.roots.length < 3 ? tree.roots : [];
    setUnfolded(new Set([...shown, ...tops].map(({ territory }) => territory.code)));
    setActive(value ?? tree?.roots[0]?.territory.code);
  };
  const close = (): void => setOpened(false);
  const pick = (code: string): void => {
    onPick(code);
    setOpened(false);
  };
  const toggle = (code: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(code)) next.add(code);
    setUnfolded(next);
    setActive(code);
  };
  const move = (to: TreeRow | undefined): void => {
    if (to) setActive(to.node.territory.code);
  };

  /** Into the tree and out of it, while nothing is typed: then left and right are the text's. */
  const sideways = (row: TreeRow, isRight: boolean): boolean => {
    if (query !== '') return false;
    const { node, expanded } = row;
    if (isRight && expanded === false) toggle(node.territory.code);
    else if (isRight && expanded) move(rows[at + 1]);
    else if (!isRight && expanded) toggle(node.territory.code);
    else if (!isRight && node.parent) setActive(node.parent.territory.code);
    return true;
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!opened) {
      if (key === 'ArrowDown' || key === 'ArrowUp' || key === 'Enter') {
        event.preventDefault();
        open();
      }
      return;
    }
    const done: Record<string, () => boolean> = {
      ArrowDown: () => (move(rows[Math.min(rows.length - 1, at + 1)]), true),
      ArrowUp: () => (move(rows[Math.max(0, at - 1)]), true),
      PageDown: () => (move(rows[Math.min(rows.length - 1, at + 10)]), true),
      PageUp: () => (move(rows[Math.max(0, at - 10)]), true),
      ArrowRight: () => current !== undefined && sideways(current, true),
      ArrowLeft: () => current !== undefined && sideways(current, false),
      Enter: () => (current ? pick(current.node.territory.code) : undefined, true),
      Escape: () => (close(), event.stopPropagation(), true),
    };
    if (done[key]?.()) event.preventDefault();
  };

  return {
    ...{ tree, error: read.error, rows, opened, query, toggle, pick, open, close, onKey },
    active: current?.node.territory.code,
    search: (text) => {
      open();
      setQuery(text);
      setActive(undefined);
    },
  };
}

/** The part of the tree below some codes, or all of it. */
function within(tree: Tree, codes: readonly string[] | undefined): Tree {
  if (!codes) return tree;
  const roots = codes.flatMap((code) => tree.byCode.get(code) ?? []);
  const below = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(below)];
  const kept = roots.flatMap(below);
  return { roots, byCode: new Map(kept.map((node) => [node.territory.code, node])) };
}
