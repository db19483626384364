import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import { request } from '../../shared/api/request';
import type { QueueFilter } from './queue-filter';
import type {
  EntryChanges,
  EntryComment,
  EntryTotals,
  QueuedEntry,
  QueuePage,
  QueuePlace,
  Reviewer,
} from './queued-entry';

const PAGE = 50;
/** The API decides on so many at once. */
export const MOST_AT_ONCE = 5_000;

/** The reads of the review desk. Keys begin with `entries, <programme>`, so a live event can name them. */
export const reviewQueries = {
  queue: (filter: QueueFilter) =>
    infiniteQueryOptions({
      queryKey: ['entries', filter.programme, 'queue', filter],
      queryFn: ({ signal, pageParam }) =>
        request<QueuePage>('/entries', { query: { ...filter, limit: PAGE, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),

  totals: ({ state: _state, sort: _sort, ...filter }: QueueFilter) =>
    queryOptions({
      queryKey: ['entries', filter.programme, 'totals', filter],
      queryFn: async ({ signal }): Promise<EntryTotals | null> => {
        const { totals } = await request<QueuePage>('/entries', {
          query: { ...filter, totals: 'true', limit: 1 },
          signal,
        });
        return totals;
      },
      placeholderData: (previous) => previous,
    }),

  places: ({ territory: _territory, sort: _sort, ...filter }: QueueFilter) =>
    queryOptions({
      queryKey: ['entries', filter.programme, 'places', filter],
      queryFn: async ({ signal }) =>
        (await request<{ items: QueuePlace[] }>('/entries/places', { query: filter, signal })).items,
      placeholderData: (previous) => previous,
    }),

  /** One entry by its id, whatever became of it; null where there is none, or not for this reader. */
  one: (programme: string, id: string) =>
    queryOptions({
      queryKey: ['entries', programme, 'one', id],
      queryFn: async ({ signal }): Promise<QueuedEntry | null> => {
        const item = Number(id.split('-')[0]);
        if (!Number.isSafeInteger(item) || item < 1) return null;
        const entries = await allPages<QueuedEntry>('/entries', { programme, item }, signal);
        return entries.find((entry) => entry.id === id) ?? null;
      },
    }),

  changes: (programme: string, id: string) =>
    queryOptions({
      queryKey: ['entries', programme, 'changes', id],
      queryFn: ({ signal }) => request<EntryChanges>(`/entries/${id}/changes`, { signal }),
    }),

  comments: (programme: string, id: string) =>
    queryOptions({
      queryKey: ['entries', programme, 'comments', id],
      queryFn: ({ signal }) => allPages<EntryComment>(`/entries/${id}/comments`, {}, signal),
    }),

  reviewers: (programme: string, territory: string) =>
    queryOptions({
      queryKey: ['reviewers', programme, territory],
      queryFn: async ({ signal }) =>
        (
          await request<{ items: Reviewer[] }>('/entries/reviewers', {
            query: { programme, territory },
            signal,
          })
        ).items,
      staleTime: 5 * 60_000,
    }),
};

/** Ids of all entries a filter finds, the first five thousand: the API takes no more at once. @throws ApiError */
export async function idsOfQueue(filter: QueueFilter): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await request<QueuePage>('/entries', { query: { ...filter, limit: 500, cursor } });
    ids.push(...page.items.map(({ id }: QueuedEntry) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor && ids.length < MOST_AT_ONCE);
  return ids.slice(0, MOST_AT_ONCE);
}
