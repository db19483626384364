import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import type { ImportSummary } from '../../shared/api/import-summary';
import type { Page } from '../../shared/api/page';
import { request } from '../../shared/api/request';
import type { ItemDetail, ItemsPage } from '../items/item-queries';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];
export type Change = Schemas['ChangeResponse'];
export type ChangeDraft = Schemas['RequestChangeRequest'];
export type Effect = Schemas['ChangeEffectResponse'];
export type PlannedProgramme = Schemas['ProgrammeResponse'];
export type PlannedRoadMap = Schemas['RoadMapResponse'];
export type PromiseText = Schemas['PromiseResponse'];

interface AskedChanges extends Record<string, string | undefined> {
  programme: string;
  territory?: string;
  state?: string;
}

const PAGE = 50;
const FEW = 20;
const RARELY_CHANGES = 10 * 60_000;

/** The reads of the pages about plans. Keys that begin with `figures, <programme>` are read anew with the figures. */
export const planQueries = {
  changes: (asked: AskedChanges) =>
    infiniteQueryOptions({
      queryKey: ['changes', 'list', asked],
      queryFn: ({ pageParam, signal }) =>
        request<Page<Change>>('/changes', { query: { ...asked, limit: PAGE, cursor: pageParam }, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),

  /** One change request with what it does to the figures. */
  change: (id: string) =>
    queryOptions({
      queryKey: ['changes', 'one', id],
      queryFn: async ({ signal }) => {
        const path = `/changes/${encodeURIComponent(id)}`;
        const [change, effect] = await Promise.all([
          request<Change>(path, { signal }),
          request<Effect>(`${path}/effect`, { signal }),
        ]);
        return { change, effect };
      },
    }),

  /** What a change that nobody has asked for yet would do. */
  draftEffect: (item: number, draft: ChangeDraft | null) =>
    queryOptions({
      queryKey: ['changes', 'draft', item, draft],
      enabled: draft !== null,
      queryFn: ({ signal }) =>
        request<Effect>(`/items/${item}/changes/effect`, { method: 'POST', body: draft, signal }),
      retry: false,
    }),

  /** What may take the place of an item: the first of its road map and of its type that hold some words. */
  replacements: ({ id, programme, roadMapId, type }: ItemDetail, words: string) =>
    queryOptions({
      queryKey: ['figures', programme, 'replacements', id, words],
      queryFn: async ({ signal }) => {
        const query = { type, q: words || undefined, sort: 'code', limit: FEW };
        const { items } = await request<ItemsPage>(`/road-maps/${roadMapId}/items`, { query, signal });
        return items.filter((one) => one.id !== id && one.status !== 'cancelled');
      },
    }),

  programme: (code: string) =>
    queryOptions({
      queryKey: ['programmes', 'one', code],
      queryFn: ({ signal }) =>
        request<PlannedProgramme>(`/programmes/${encodeURIComponent(code)}`, { signal }),
      staleTime: RARELY_CHANGES,
    }),

  promises: (code: string) =>
    queryOptions({
      queryKey: ['programmes', 'promises', code],
      queryFn: ({ signal }) =>
        allPages<PromiseText>(`/programmes/${encodeURIComponent(code)}/promises`, {}, signal),
      staleTime: RARELY_CHANGES,
    }),

  roadMaps: (programme: string) =>
    queryOptions({
      queryKey: ['road-maps', 'all', programme],
      queryFn: ({ signal }) => allPages<PlannedRoadMap>('/road-maps', { programme }, signal),
    }),

  /** Road maps that were looked at and wait for a decision. */
  proposals: (programme: string) =>
    queryOptions({
      queryKey: ['imports', 'proposals', programme],
      queryFn: ({ signal }) =>
        allPages<ImportSummary>('/imports', { programme, kind: 'road-maps', status: 'previewed' }, signal),
    }),
};
