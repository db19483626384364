import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page';
import { request } from '../../shared/api/request';
import type { TrailEvent, TrailKey } from '../../shared/api/trail-event';

/** Which events; as the API names them. */
export interface TrailFilter {
  subject?: string;
  actor?: string;
  action?: string;
  outcome?: string;
  /** Instants. */
  from?: string;
  to?: string;
  territory?: string;
  request?: string;
}

const PAGE = 50;

/** Reads of the audit trail; keys begin with `trail`. */
export const trailQueries = {
  events: (filter: TrailFilter, limit = PAGE) =>
    infiniteQueryOptions({
      queryKey: ['trail', 'events', filter, limit],
      queryFn: ({ pageParam, signal }) =>
        request<Page<TrailEvent>>('/audit', { query: { ...filter, limit, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),

  key: () =>
    queryOptions({
      queryKey: ['trail', 'key'],
      queryFn: ({ signal }) => request<TrailKey>('/audit/key', { signal }),
      staleTime: Infinity,
      retry: false,
    }),
};
