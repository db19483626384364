import { queryOptions } from '@tanstack/react-query';
import type { Figures, PlannedFigures } from './figures';
import type { ImportSummary } from './import-summary';
import { allPages } from './all-pages';
import type { Page } from './page';
import type { components } from './schema.generated';
import type { Territory } from './territory';
import { request } from './request';

type Schemas = components['schemas'];

/** What one figures request is about. */
export interface Scope {
  programme: string;
  period: string;
  territory: string;
  /** A day: the figures as they were known at its end; absent: as they are known now. */
  knownAt?: string;
}

const RARELY_CHANGES = 10 * 60_000;

/** The reads of the page. Keys of figures begin with `figures, <programme>`, so a live event can name them. */
export const queries = {
  programmes: () =>
    queryOptions({
      queryKey: ['programmes'],
      queryFn: ({ signal }) => allPages<Schemas['ProgrammeResponse']>('/programmes', {}, signal),
      staleTime: RARELY_CHANGES,
    }),

  periods: (programme: string) =>
    queryOptions({
      queryKey: ['periods', programme],
      queryFn: ({ signal }) => allPages<Schemas['PeriodResponse']>('/periods', { programme }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territoriesOfLevel: (level: number) =>
    queryOptions({
      queryKey: ['territories', 'level', level],
      queryFn: ({ signal }) => allPages<Territory>('/territories', { level }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territoriesUnder: (parent: string) =>
    queryOptions({
      queryKey: ['territories', 'under', parent],
      queryFn: ({ signal }) => allPages<Territory>('/territories', { parent }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territory: (code: string) =>
    queryOptions({
      queryKey: ['territories', 'one', code],
      queryFn: ({ signal }) => request<Territory>(`/territories/${encodeURIComponent(code)}`, { signal }),
      staleTime: RARELY_CHANGES,
    }),

  figures: ({ programme, period, territory, knownAt }: Scope) =>
    queryOptions({
      queryKey: ['figures', programme, 'one', territory, period, knownAt],
      queryFn: ({ signal }) =>
        request<Figures>(`/metrics/${encodeURIComponent(territory)}`, {
          query: { programme, period, knownAt },
          signal,
        }),
      // Another period of the same place may stay on screen, dimmed, while the new one loads; another place may not.
      placeholderData: (previous) => (previous?.territory === territory ? previous : undefined),
    }),

  children: ({ programme, period, territory, knownAt }: Scope) =>
    queryOptions({
      queryKey: ['figures', programme, 'children', territory, period, knownAt],
      queryFn: ({ signal }) =>
        allPages<Figures>(
          `/metrics/${encodeURIComponent(territory)}/children`,
          { programme, period, knownAt },
          signal,
        ),
    }),

  /** Up to the last period that had begun on the day of `knownAt`; without one, to the current one. */
  series: (programme: string, territory: string, knownAt?: string, to?: string) =>
    queryOptions({
      queryKey: ['figures', programme, 'series', territory, knownAt, to],
      queryFn: ({ signal }) =>
        allPages<Figures>(
          `/metrics/${encodeURIComponent(territory)}/series`,
          { programme, knownAt, to },
          signal,
        ),
    }),

  plan: (programme: string, territory: string, knownAt?: string) =>
    queryOptions({
      queryKey: ['figures', programme, 'plan', territory, knownAt],
      queryFn: ({ signal }) =>
        allPages<PlannedFigures>(
          `/metrics/${encodeURIComponent(territory)}/plan`,
          { programme, knownAt },
          signal,
        ),
    }),

  imports: () =>
    queryOptions({
      queryKey: ['imports', 'recent'],
      queryFn: ({ signal }) => request<Page<ImportSummary>>('/imports', { query: { limit: 5 }, signal }),
    }),
};
