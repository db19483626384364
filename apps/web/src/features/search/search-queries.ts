import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import type { SearchKind } from './search-kinds';

/** Something that was found. */
export type SearchHit = components['schemas']['SearchHitResponse'];

/** What was found of a kind. */
export type SearchGroup = components['schemas']['SearchGroupResponse'];

type SearchAnswer = components['schemas']['SearchResponse'];

/** Answers change with every file that is applied, and nobody waits for yesterday's. */
const FRESH_MS = 60_000;
const FEW = 5;
const MANY = 50;

/** The reads of the search. */
export const searchQueries = {
  /** The best few of each kind; what was found before stays until the next answer is here. */
  few: (q: string, programme?: string) =>
    queryOptions({
      queryKey: ['search', 'few', q, programme],
      queryFn: ({ signal }) =>
        request<SearchAnswer>('/search', { query: { q, programme, limit: FEW }, signal }),
      staleTime: FRESH_MS,
      placeholderData: keepPreviousData,
      retry: false,
    }),

  /** All of a kind, page by page. */
  ofKind: (kind: SearchKind, q: string, programme?: string) =>
    infiniteQueryOptions({
      queryKey: ['search', 'kind', kind, q, programme],
      initialPageParam: undefined as string | undefined,
      queryFn: async ({ signal, pageParam: cursor }): Promise<SearchGroup> => {
        const query = { q, programme, kinds: kind, limit: MANY, cursor };
        const { groups } = await request<SearchAnswer>('/search', { query, signal });
        return groups[0];
      },
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: FRESH_MS,
    }),
};
