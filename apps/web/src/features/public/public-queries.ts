import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];

export type PublicProgramme = Schemas['PublicProgrammeResponse'];
export type PublicPeriod = Schemas['PublicPeriodResponse'];
export type PublicPlaces = Schemas['PublicPlacesResponse'];
export type PublicPlaceLine = Schemas['PublicPlaceLineResponse'];
export type PublicPlace = Schemas['PublicPlaceResponse'];
export type PublicFigures = Schemas['PublicFiguresResponse'];
export type PublicPromise = Schemas['PublicPromiseResponse'];
type Programmes = Schemas['PublicProgrammesResponse'];
type Promises = Schemas['PublicPromisesResponse'];
type Errata = Schemas['PublicErrataResponse'];
type Dictionary = Schemas['DataDictionaryResponse'];

/** The server itself lets half a minute pass before it looks again. */
const HOLDS = 60_000;

const of = (programme: string, path: string): string =>
  `/public/programmes/${encodeURIComponent(programme)}${path}`;

/** What anybody may read. */
export const publicQueries = {
  programmes: () =>
    queryOptions({
      queryKey: ['public', 'programmes'],
      queryFn: ({ signal }) => request<Programmes>('/public/programmes', { signal }),
      staleTime: HOLDS,
    }),

  places: (programme: string, period: string) =>
    queryOptions({
      queryKey: ['public', programme, 'places', period],
      queryFn: ({ signal }) => request<PublicPlaces>(of(programme, '/places'), { query: { period }, signal }),
      staleTime: HOLDS,
    }),

  place: (programme: string, period: string, territory: string) =>
    queryOptions({
      queryKey: ['public', programme, 'place', territory, period],
      queryFn: ({ signal }) =>
        request<PublicPlace>(of(programme, `/places/${encodeURIComponent(territory)}`), {
          query: { period },
          signal,
        }),
      staleTime: HOLDS,
    }),

  promises: (programme: string) =>
    queryOptions({
      queryKey: ['public', programme, 'promises'],
      queryFn: ({ signal }) => request<Promises>(of(programme, '/promises'), { signal }),
      staleTime: HOLDS,
    }),

  promise: (programme: string, code: string) =>
    queryOptions({
      queryKey: ['public', programme, 'promise', code],
      queryFn: ({ signal }) =>
        request<PublicPromise>(of(programme, `/promises/${encodeURIComponent(code)}`), { signal }),
      staleTime: HOLDS,
    }),

  errata: (programme: string, period: string) =>
    queryOptions({
      queryKey: ['public', programme, 'errata', period],
      queryFn: ({ signal }) => request<Errata>(of(programme, '/errata'), { query: { period }, signal }),
      staleTime: HOLDS,
    }),

  dictionary: () =>
    queryOptions({
      queryKey: ['public', 'dictionary'],
      queryFn: ({ signal }) => request<Dictionary>('/public/dictionary', { signal }),
      staleTime: Infinity,
    }),
};
