import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';
import type { ReportSheet } from './report-sheet';

export type Obligation = components['schemas']['ObligationResponse'];
export type ReturnedEntry = components['schemas']['ReturnedEntryResponse'];

const SOON_OLD = 30_000;

/** The reads of the reporting desk. What others change too is under the keys that live news makes fresh: `reporting`, `entries`. */
export const deskQueries = {
  obligations: (programme: string, period: string, territory?: string) =>
    queryOptions({
      queryKey: ['reporting', programme, 'due', period, territory ?? null],
      queryFn: ({ signal }) => allPages<Obligation>('/obligations', { programme, period, territory }, signal),
      staleTime: SOON_OLD,
    }),

  returned: (programme: string, territory?: string) =>
    queryOptions({
      queryKey: ['entries', programme, 'returned', territory ?? null],
      queryFn: ({ signal }) =>
        allPages<ReturnedEntry>('/report-sheets/returned', { programme, territory }, signal),
      staleTime: SOON_OLD,
    }),

  sheet: (roadMap: number, period: string) =>
    queryOptions({
      queryKey: ['desk', 'sheet', roadMap, period],
      queryFn: ({ signal }) =>
        request<ReportSheet>(`/report-sheets/${roadMap}/${encodeURIComponent(period)}`, { signal }),
      staleTime: SOON_OLD,
      // What is typed stands in the drafts: reading again never takes it away.
      refetchOnWindowFocus: true,
    }),
};
