import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

export type Slipping = components['schemas']['SlippingResponse'];
export type SlippingItem = components['schemas']['SlippingItemResponse'];
export type SlippingGroup = components['schemas']['SlippingGroupResponse'];

/** What slips where, and which of it. */
export interface AskedSlipping extends Record<string, string | undefined> {
  programme: string;
  territory: string;
  period: string;
  type?: 'indicator';
  status?: string;
  reason?: string;
  executor?: string;
  direction?: string;
  q?: string;
  sort?: string;
  knownAt?: string;
}

const PAGE = 50;
const FEW = 5;

/** Keys begin as those of figures do: what slips changes with them. */
export const slippingQueries = {
  pages: (asked: AskedSlipping) =>
    infiniteQueryOptions({
      queryKey: ['figures', asked.programme, 'slipping', asked],
      queryFn: ({ signal, pageParam }) =>
        request<Slipping>('/slipping', { query: { ...asked, limit: PAGE, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),

  /** The few that cost a place most. */
  worst: (asked: AskedSlipping) =>
    queryOptions({
      queryKey: ['figures', asked.programme, 'slipping', 'worst', asked],
      queryFn: ({ signal }) => request<Slipping>('/slipping', { query: { ...asked, limit: FEW }, signal }),
    }),
};
