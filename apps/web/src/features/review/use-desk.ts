import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { evidenceQueries } from '../evidence/evidence-queries';
import { itemQueries } from '../items/item-queries';
import type { QueueFilter } from './queue-filter';
import { reviewQueries } from './review-queries';
import type { Decision, QueuedEntry } from './queued-entry';
import { useDecisions } from './use-decisions';

/** A window of the desk that is open. */
export type DeskWindow =
  { kind: 'return' } | { kind: 'assign' } | { kind: 'bulk'; decision: Decision; whole: boolean };

interface DeskInput {
  filter: QueueFilter;
  /** Id of the entry in the address. */
  asked: string | undefined;
  onOpen: (id: string | undefined) => void;
  mayDecide: (entry: QueuedEntry, decision: Decision) => boolean;
}

const NONE: ReadonlySet<string> = new Set();
/** As in review-desk.module.css. */
const STACKED = '(max-width: 980px)';

/** What the desk holds: the queue as far as it is read, the entry that is open, what is ticked, and what may be done. */
export function useDesk({ filter, asked, onOpen, mayDecide }: DeskInput) {
  const queryClient = useQueryClient();
  const { programme } = filter;
  const queue = useInfiniteQuery(reviewQueries.queue(filter));
  const decisions = useDecisions(programme);
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const [window, setWindow] = useState<DeskWindow | null>(null);
  const [file, setFile] = useState<number | null>(null);
  const pane = useRef<HTMLElement>(null);
  const rows = useRef(new Map<string, HTMLButtonElement>());
  /** Which row is to have the focus once it is drawn. */
  const wanted = useRef<string | null>(null);

  const isWaiting = filter.state === 'submitted' || filter.state === 'endorsed';
  const { decided } = decisions;
  const entries = useMemo(() => {
    const read = queue.data?.pages.flatMap(({ items }) => items) ?? [];
    return isWaiting ? read.filter(({ id }) => !decided.has(id)) : read;
  }, [queue.data, isWaiting, decided]);

  const listed = entries.find(({ id }) => id === asked);
  const isElsewhere = asked !== undefined && listed === undefined && !decided.has(asked);
  const linked = useQuery({
    ...reviewQueries.one(programme, asked ?? ''),
    enabled: isElsewhere && queue.isSuccess,
  });
  const found = isElsewhere ? linked.data : null;
  const current: QueuedEntry | undefined = listed ?? found ?? entries[0];
  const at = current ? entries.findIndex(({ id }) => id === current.id) : -1;

  const filterKey = JSON.stringify(filter);
  useEffect(() => setSelected(NONE), [filterKey]);
  useEffect(() => setFile(null), [current?.id]);
  useEffect(() => {
    const row = wanted.current === null ? undefined : rows.current.get(wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  // What comes next is read ahead, so that the next entry is there at once.
  useEffect(() => {
    if (at >= 0 && at >= entries.length - 10) more();
    const next = entries[at + 1];
    if (!next) return;
    void queryClient.prefetchQuery(reviewQueries.changes(programme, next.id));
    void queryClient.prefetchQuery(itemQueries.one(String(next.itemId), { programme, period: next.period }));
    void queryClient.prefetchQuery(evidenceQueries.ofEntry(next.id));
  }, [at, entries, more, programme, queryClient]);

  /** Opens an entry; with the focus on its row unless it was pressed there. */
  const open = (entry: QueuedEntry | undefined, focus = true): void => {
    if (focus) wanted.current = entry?.id ?? null;
    onOpen(entry?.id);
  };
  /** Opens what was pressed. Where the entry stands below the queue, it comes into view. */
  const press = (entry: QueuedEntry): void => {
    open(entry, false);
    if (matchMedia(STACKED).matches) pane.current?.scrollIntoView({ block: 'start' });
  };
  const step = (by: number): void => {
    const entry = entries[at + by];
    if (entry) open(entry);
  };
  const decide = (decision: Decision, reason?: string): void => {
    if (!current || !mayDecide(current, decision)) return;
    const next = entries[at + 1] ?? entries[at - 1];
    setSelected((ids) => new Set([...ids].filter((id) => id !== current.id)));
    decisions.decide(current, decision, reason);
    open(next);
  };
  const undo = (): void => {
    const entry = decisions.undo();
    if (entry) open(entry);
  };
  const toggle = (id: string): void => {
    setSelected((ids) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  /** Shows the first file of the entry, or says that there is none. */
  const openEvidence = (onNone: () => void): void => {
    if (!current) return;
    void queryClient.ensureQueryData(evidenceQueries.ofEntry(current.id)).then((files) => {
      if (files.length > 0) setFile(0);
      else onNone();
    }, onNone);
  };
  return {
    ...{ queue, decisions, entries, current, isWaiting, more, rows: rows.current },
    ...{ selected, setSelected, toggle, window, setWindow, file, setFile },
    ...{ open, press, step, decide, undo, openEvidence, pane },
    /** The address names an entry that is not there, or not for this reader. */
    isMissing: isElsewhere && linked.data === null,
  };
}

export type Desk = ReturnType<typeof useDesk>;
