import type { Language } from '@core/kernel';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { NoticePage } from '../../shared/api/account';
import { request } from '../../shared/api/request';

const PAGE = 30;
/** New ones come by themselves while the page is in view. */
const NEWS_MS = 60_000;

/** A person's notices, the newest first, as many pages as were asked for. */
export const noticePages = (lang: Language, isUnread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['account', 'notices', 'pages', lang, isUnread],
    queryFn: ({ pageParam, signal }) =>
      request<NoticePage>('/notices', {
        query: { lang, limit: PAGE, unread: isUnread ? 'true' : undefined, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: NEWS_MS,
  });
