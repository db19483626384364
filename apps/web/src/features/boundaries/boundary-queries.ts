import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import type { ImportChange } from '../../shared/api/import-change';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

export type Boundaries = components['schemas']['BoundariesResponse'];

const RARELY_CHANGES = 10 * 60_000;

/** The reads of the map; an import that ends makes all of them be read again. */
export const boundaryQueries = {
  ofLevel: (level: number) =>
    queryOptions({
      queryKey: ['boundaries', 'level', level],
      queryFn: ({ signal }) => request<Boundaries>('/territories/boundaries', { query: { level }, signal }),
      staleTime: RARELY_CHANGES,
    }),

  under: (parent: string) =>
    queryOptions({
      queryKey: ['boundaries', 'under', parent],
      queryFn: ({ signal }) => request<Boundaries>('/territories/boundaries', { query: { parent }, signal }),
      staleTime: RARELY_CHANGES,
    }),

  changes: (id: string) =>
    queryOptions({
      queryKey: ['imports', 'every-change', id],
      queryFn: ({ signal }) =>
        allPages<ImportChange>(`/imports/${encodeURIComponent(id)}/changes`, {}, signal),
    }),
};
