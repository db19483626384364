import { foldLetters } from '@core/kernel';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { hitName } from './hit-name';
import { recentSearches } from './recent-searches';
import { searchQueries, type SearchGroup, type SearchHit } from './search-queries';
import { useSettled } from './use-settled';

const TYPING_MS = 150;

/** A line of the list that may be chosen: something found, an earlier search, or the way to all that was found. */
export type Choice =
  { name: string; hit: SearchHit } | { name: string; recent: string } | { name: string; all: string };

/** What the window shows, and how it is moved through. */
export interface SearchList {
  typed: string;
  type: (text: string) => void;
  /** What the groups answer: it may lag behind what is typed. */
  answered: string;
  groups: SearchGroup[];
  recent: string[];
  forget: () => void;
  choices: Choice[];
  /** Name of the choice the arrows are at. */
  active: string | undefined;
  isSearching: boolean;
  error: unknown;
  retry: () => void;
  onKey: (event: KeyboardEvent, choose: (choice: Choice | undefined, inNewTab: boolean) => void) => void;
}

const hasWords = (text: string): boolean => foldLetters(text) !== '';

/** What is typed, what was found for it, and where the arrows are. */
export function useSearchList(person: string): SearchList {
  const [typed, setTyped] = useState('');
  const [recent, setRecent] = useState(() => recentSearches.read(person));
  const [at, setAt] = useState(0);
  const settled = useSettled(typed.trim(), TYPING_MS);
  const read = useQuery({ ...searchQueries.few(settled), enabled: hasWords(settled) });
  const asks = hasWords(typed);
  const groups = useMemo(
    () => (asks && read.data ? read.data.groups.filter(({ items }) => items.length > 0) : []),
    [asks, read.data],
  );
  const choices = useMemo(
    () => (asks ? foundOf(groups, settled) : recentOf(recent)),
    [asks, groups, settled, recent],
  );
  useEffect(() => setAt(0), [choices]);
  const isSearching = asks && (read.isFetching || settled !== typed.trim());

  const onKey: SearchList['onKey'] = (event, choose) => {
    const last = choices.length - 1;
    const moves: Record<string, () => number> = {
      ArrowDown: () => (at >= last ? 0 : at + 1),
      ArrowUp: () => (at <= 0 ? last : at - 1),
      PageDown: () => Math.min(last, at + 5),
      PageUp: () => Math.max(0, at - 5),
      Home: () => 0,
      End: () => last,
    };
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const waits = asks && (isSearching || choices.length === 0);
      const everything = { name: 'all', all: typed.trim() };
      choose(waits ? everything : choices[at], event.ctrlKey || event.metaKey);
    } else if (moves[event.key] && last >= 0) {
      event.preventDefault();
      setAt(moves[event.key]());
    }
  };

  return {
    ...{ typed, type: setTyped, answered: settled, groups, choices, isSearching, onKey },
    recent: asks ? [] : recent,
    active: choices[at]?.name,
    error: asks && read.isError ? read.error : undefined,
    retry: () => void read.refetch(),
    forget: () => {
      recentSearches.clear(person);
      setRecent([]);
    },
  };
}

function foundOf(groups: readonly SearchGroup[], q: string): Choice[] {
  if (groups.length === 0) return [];
  const hits = groups.flatMap(({ items }) => items.map((hit) => ({ name: hitName(hit), hit })));
  return [...hits, { name: 'all', all: q }];
}

function recentOf(recent: readonly string[]): Choice[] {
  return recent.map((text, index) => ({ name: `recent-${index}`, recent: text }));
}
