import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Publication = components['schemas']['PublicationResponse'];

const of = (programme: string): string => `/programmes/${encodeURIComponent(programme)}/publication`;

/** Whether a programme is shown to everybody. */
export const publicationQueries = {
  one: (programme: string) =>
    queryOptions({
      queryKey: ['publication', programme],
      queryFn: ({ signal }) => request<Publication>(of(programme), { signal }),
    }),
};

/** Shows a programme to everybody, or takes it back. @throws ApiError */
export function setPublication(programme: string, published: boolean): Promise<Publication> {
  return request<Publication>(of(programme), { method: 'PUT', body: { published } });
}
