import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { SavedView } from './saved-view';

type Content = Pick<SavedView, 'name' | 'path' | 'isStart'>;

/** A person's own saved views. */
export const viewQueries = {
  all: () =>
    queryOptions({
      queryKey: ['account', 'views'],
      queryFn: async ({ signal }) =>
        (await request<{ items: SavedView[] }>('/account/views', { signal })).items,
    }),

  add: ({ name, path, isStart }: Content) =>
    request<SavedView>('/account/views', { method: 'POST', body: { name, path, isStart } }),

  change: ({ id, name, path, isStart }: Content & Pick<SavedView, 'id'>) =>
    request<SavedView>(`/account/views/${id}`, { method: 'PUT', body: { name, path, isStart } }),

  remove: (id: string) => request(`/account/views/${id}`, { method: 'DELETE' }),
} as const;
