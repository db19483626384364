import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '../../shared/api/api-error';
import type { Session } from '../../shared/api/session';
import { request } from '../../shared/api/request';

export const SESSION_KEY = ['session'];

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions<Session | null>({
  queryKey: SESSION_KEY,
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => {
    try {
      return (await request<Session | undefined>('/session', { signal })) ?? null;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
});
