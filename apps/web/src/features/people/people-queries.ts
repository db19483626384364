import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../shared/api/page';
import type { Person, PersonToken } from '../../shared/api/person';
import { request } from '../../shared/api/request';

/** Which people are looked for; absent fields do not narrow. */
interface PeopleFilter {
  q?: string;
  role?: string;
  state?: string;
  territory?: string;
}

const PAGE = 50;

/** Reads about people; keys begin with `people`. */
export const peopleQueries = {
  list: (filter: PeopleFilter) =>
    infiniteQueryOptions({
      queryKey: ['people', 'list', filter],
      queryFn: ({ pageParam, signal }) =>
        request<Page<Person>>('/users', { query: { ...filter, limit: PAGE, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: (previous) => previous,
    }),

  /** The first few whose name or address holds some words. */
  found: (q: string, limit: number) =>
    queryOptions({
      queryKey: ['people', 'found', q, limit],
      queryFn: async ({ signal }) =>
        (await request<Page<Person>>('/users', { query: { q: q || undefined, limit }, signal })).items,
    }),

  one: (id: string) =>
    queryOptions({
      queryKey: ['people', 'one', id],
      queryFn: ({ signal }) => request<Person>(`/users/${encodeURIComponent(id)}`, { signal }),
    }),

  tokens: (id: string) =>
    queryOptions({
      queryKey: ['people', 'tokens', id],
      queryFn: async ({ signal }) =>
        (await request<{ items: PersonToken[] }>(`/users/${encodeURIComponent(id)}/tokens`, { signal }))
          .items,
    }),
};
