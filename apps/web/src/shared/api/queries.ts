import { queryOptions } from '@tanstack/react-query';
import type { Figures, PlannedFigures } from './figures';
import type { ImportSummary } from './import-summary';
import type { Page } from './page';
import type { Programme } from './programme';
import type { ReportingPeriod } from './reporting-period';
import type { Territory } from './territory';
import { request } from './request';

/** What one figures request is about. */
export interface Scope {
  programme: string;
  period: string;
  territory: string;
}

const RARELY_CHANGES = 10 * 60_000;
const PAGE = 200;

/** Every page of a list, for lists that are small by nature (territories of a level, programmes). */
async function all<T>(path: string, query: Record<string, string | number | undefined>, signal: AbortSignal) {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await request(path, { query: { ...query, limit: PAGE, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

/** The reads of the page. Keys of figures begin with `figures, <programme>`, so a live event can name them. */
export const queries = {
  programmes: () =>
    queryOptions({
      queryKey: ['programmes'],
      queryFn: ({ signal }) => all<Programme>('/programmes', {}, signal),
      staleTime: RARELY_CHANGES,
    }),

  periods: (programme: string) =>
    queryOptions({
      queryKey: ['periods', programme],
      queryFn: ({ signal }) => all<ReportingPeriod>('/periods', { programme }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territoriesOfLevel: (level: number) =>
    queryOptions({
      queryKey: ['territories', 'level', level],
      queryFn: ({ signal }) => all<Territory>('/territories', { level }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territoriesUnder: (parent: string) =>
    queryOptions({
      queryKey: ['territories', 'under', parent],
      queryFn: ({ signal }) => all<Territory>('/territories', { parent }, signal),
      staleTime: RARELY_CHANGES,
    }),

  territory: (code: string) =>
    queryOptions({
      queryKey: ['territories', 'one', code],
      queryFn: ({ signal }) => request<Territory>(`/territories/${encodeURIComponent(code)}`, { signal }),
      staleTime: RARELY_CHANGES,
    }),

  figures: ({ programme, period, territory }: Scope) =>
    queryOptions({
      queryKey: ['figures', programme, 'one', territory, period],
      queryFn: ({ signal }) =>
        request<Figures>(`/metrics/${encodeURIComponent(territory)}`, {
          query: { programme, period },
          signal,
        }),
      // Another period of the same place may stay on screen, dimmed, while the new one loads; another place may not.
      placeholderData: (previous) => (previous?.territory === territory ? previous : undefined),
    }),

  children: ({ programme, period, territory }: Scope) =>
    queryOptions({
      queryKey: ['figures', programme, 'children', territory, period],
      queryFn: ({ signal }) =>
        all<Figures>(`/metrics/${encodeURIComponent(territory)}/children`, { programme, period }, signal),
    }),

  series: (programme: string, territory: string) =>
    queryOptions({
      queryKey: ['figures', programme, 'series', territory],
      queryFn: ({ signal }) =>
        all<Figures>(`/metrics/${encodeURIComponent(territory)}/series`, { programme }, signal),
    }),

  plan: (programme: string, territory: string) =>
    queryOptions({
      queryKey: ['figures', programme, 'plan', territory],
      queryFn: ({ signal }) =>
        all<PlannedFigures>(`/metrics/${encodeURIComponent(territory)}/plan`, { programme }, signal),
    }),

  imports: () =>
    queryOptions({
      queryKey: ['imports', 'recent'],
      queryFn: ({ signal }) => request<Page<ImportSummary>>('/imports', { query: { limit: 5 }, signal }),
    }),
};
