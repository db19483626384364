import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import type { Follow, FollowedPlace, WantedFollow } from './follow';

type Follows = components['schemas']['FollowsResponse'];

const pathOf = ({ programme, territory }: FollowedPlace): string =>
  `/account/follows/${encodeURIComponent(programme)}/${encodeURIComponent(territory)}`;

/** The places that a person follows. */
export const followQueries = {
  all: () =>
    queryOptions({
      queryKey: ['account', 'follows'],
      queryFn: async ({ signal }) => (await request<Follows>('/account/follows', { signal })).items,
    }),

  /** Gives all that is followed then. */
  keep: async (place: FollowedPlace, body: WantedFollow): Promise<Follow[]> =>
    (await request<Follows>(pathOf(place), { method: 'PUT', body })).items,

  remove: (place: FollowedPlace) => request(pathOf(place), { method: 'DELETE' }),
} as const;
