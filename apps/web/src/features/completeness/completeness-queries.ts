import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];

/** How complete and timely the reports of a territory are. */
export type BoardRow = Schemas['BoardRowResponse'];

/** What one road map owes for a period. */
export type Obligation = Schemas['ObligationResponse'];

/** A reminder that somebody was given. */
export type Reminder = Schemas['ReminderResponse'];

/** More time that a road map was given. */
export type Extension = Schemas['ExtensionResponse'];

interface Asked {
  programme: string;
  period: string;
  /** Code; nothing: all that the reader sees. */
  territory?: string;
}

/** The reads of the completeness page. Keys begin with `reporting, <programme>`, so a live event can name them. */
export const completenessQueries = {
  board: ({ programme, period, territory, level }: Asked & { level: number }) =>
    queryOptions({
      queryKey: ['reporting', programme, 'board', period, territory ?? '', level],
      queryFn: ({ signal }) =>
        allPages<BoardRow>('/boards/completeness', { programme, period, territory, level }, signal),
    }),

  obligations: ({ programme, period, territory }: Asked) =>
    queryOptions({
      queryKey: ['reporting', programme, 'obligations', period, territory ?? ''],
      queryFn: ({ signal }) => allPages<Obligation>('/obligations', { programme, period, territory }, signal),
    }),

  reminders: ({ programme, period }: Asked) =>
    queryOptions({
      queryKey: ['reporting', programme, 'reminders', period],
      queryFn: async ({ signal }) =>
        (await request<{ items: Reminder[] }>('/reminders', { query: { programme, period }, signal })).items,
    }),

  extensions: (programme: string, roadMap: number) =>
    queryOptions({
      queryKey: ['reporting', programme, 'extensions', roadMap],
      queryFn: ({ signal }) => allPages<Extension>(`/road-maps/${roadMap}/extensions`, {}, signal),
    }),
};
