import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];
export type Item = Schemas['ItemResponse'];
export type ItemDetail = Schemas['ItemDetailResponse'];
export type ItemEntry = Schemas['ItemEntryResponse'];
export type ItemsPage = Schemas['ItemsResponse'];
export type RoadMap = Schemas['RoadMapDetailResponse'];

/** When the state of items is asked for; `knownAt` is a day. */
export interface Moment {
  programme: string;
  period: string;
  knownAt?: string;
}

/** What a list is narrowed by and how it is put in order, as the API names it. */
export interface ItemFilter {
  status?: string;
  type?: string;
  direction?: string;
  promise?: string;
  executor?: string;
  q?: string;
  sort?: string;
}

/** The items of one road map, or of a place with all below it. */
export type ItemsOf = { roadMap: number } | { territory: string };

const PAGE = 50;

/** Where a list of items is found, with what it is narrowed by: for the request, and for taking the list away. */
export function itemsAddress(of: ItemsOf, { programme, period, knownAt }: Moment, filter: ItemFilter) {
  return 'roadMap' in of
    ? { path: `/road-maps/${of.roadMap}/items`, query: { period, knownAt, ...filter } }
    : { path: '/items', query: { programme, territory: of.territory, period, knownAt, ...filter } };
}

/** Keys begin with `figures, <programme>`: what a fold changes is read anew. */
export const itemQueries = {
  list: (of: ItemsOf, moment: Moment, filter: ItemFilter) =>
    infiniteQueryOptions({
      queryKey: ['figures', moment.programme, 'items', of, moment.period, moment.knownAt, filter],
      queryFn: ({ pageParam, signal }) => {
        const { path, query } = itemsAddress(of, moment, filter);
        return request<ItemsPage>(path, { query: { ...query, limit: PAGE, cursor: pageParam }, signal });
      },
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: (previous) => previous,
    }),

  one: (id: string, { programme, period, knownAt }: Partial<Moment>) =>
    queryOptions({
      queryKey: ['figures', programme, 'item', id, period, knownAt],
      queryFn: ({ signal }) =>
        request<ItemDetail>(`/items/${encodeURIComponent(id)}`, { query: { period, knownAt }, signal }),
      placeholderData: (previous) => (String(previous?.id) === id ? previous : undefined),
    }),

  history: (id: number, { programme, knownAt }: Moment) =>
    queryOptions({
      queryKey: ['figures', programme, 'item-history', id, knownAt],
      queryFn: ({ signal }) =>
        request<Schemas['ItemHistoryResponse']>(`/items/${id}/history`, { query: { knownAt }, signal }),
    }),

  effect: (change: number, { programme, period }: Moment) =>
    queryOptions({
      queryKey: ['figures', programme, 'effect', change, period],
      queryFn: ({ signal }) =>
        request<Schemas['ChangeEffectResponse']>(`/changes/${change}/effect`, { query: { period }, signal }),
    }),

  roadMap: (id: string) =>
    queryOptions({
      queryKey: ['road-maps', 'one', id],
      queryFn: ({ signal }) => request<RoadMap>(`/road-maps/${encodeURIComponent(id)}`, { signal }),
    }),

  roadMapOf: (programme: string, territory: string) =>
    queryOptions({
      queryKey: ['road-maps', 'of', programme, territory],
      queryFn: async ({ signal }) => {
        const query = { programme, territory, limit: 1 };
        const found = await request<Schemas['RoadMapPageResponse']>('/road-maps', { query, signal });
        return found.items[0] ?? null;
      },
    }),
};
