import type { Language } from '@core/kernel';
import { queryOptions } from '@tanstack/react-query';
import type {
  Account,
  Delegation,
  NoticePage,
  NoticeSettings,
  OwnSessions,
  OwnToken,
  PermissionAnswer,
} from './account';
import { request } from './request';

const NEWS_MS = 2 * 60_000;

/** What a person reads of their own. Notices are asked for again every two minutes while the page is in view. */
export const accountQueries = {
  account: () =>
    queryOptions({
      queryKey: ['account', 'one'],
      queryFn: ({ signal }) => request<Account>('/account', { signal }),
    }),

  sessions: () =>
    queryOptions({
      queryKey: ['account', 'sessions'],
      queryFn: ({ signal }) => request<OwnSessions>('/sessions', { signal }),
    }),

  tokens: () =>
    queryOptions({
      queryKey: ['account', 'tokens'],
      queryFn: async ({ signal }) =>
        (await request<{ items: OwnToken[] }>('/account/tokens', { signal })).items,
    }),

  unread: () =>
    queryOptions({
      queryKey: ['account', 'notices', 'unread'],
      queryFn: async ({ signal }) =>
        (await request<NoticePage>('/notices', { query: { unread: 'true', limit: 1 }, signal })).unread,
      refetchInterval: NEWS_MS,
    }),

  notices: (lang: Language) =>
    queryOptions({
      queryKey: ['account', 'notices', lang],
      queryFn: ({ signal }) => request<NoticePage>('/notices', { query: { lang, limit: 30 }, signal }),
    }),

  delegations: () =>
    queryOptions({
      queryKey: ['account', 'delegations'],
      queryFn: async ({ signal }) =>
        (await request<{ items: Delegation[] }>('/delegations', { signal })).items,
    }),

  noticeSettings: () =>
    queryOptions({
      queryKey: ['account', 'notice-settings'],
      queryFn: ({ signal }) => request<NoticeSettings>('/account/notice-settings', { signal }),
    }),

  permission: (action: string, territory: string | undefined, programme: string | undefined) =>
    queryOptions({
      queryKey: ['account', 'permission', action, territory, programme],
      queryFn: ({ signal }) =>
        request<PermissionAnswer>('/session/permissions', {
          query: { action, territory, programme },
          signal,
        }),
    }),
};
