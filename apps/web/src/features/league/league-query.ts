import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

export type League = components['schemas']['LeagueResponse'];
export type LeagueTier = components['schemas']['LeagueTierResponse'];
export type RankedTrack = 'verified' | 'accepted' | 'reported';

interface AskedLeague {
  programme: string;
  period: string;
  /** 1 regions, 2 districts and cities, 3 city districts. */
  level: number;
  track: RankedTrack;
  knownAt?: string;
}

/** The ranks of a level. Its key begins as those of figures do. */
export const leagueQuery = ({ programme, period, level, track, knownAt }: AskedLeague) =>
  queryOptions({
    queryKey: ['figures', programme, 'league', level, track, period, knownAt],
    queryFn: ({ signal }) =>
      request<League>('/league', { query: { programme, period, level, track, knownAt }, signal }),
  });
