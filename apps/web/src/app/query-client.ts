import { QueryCache, QueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../features/session/session-query';
import { ApiError } from '../shared/api/api-error';

const ATTEMPTS = 2;
const RETRY_MS = 700;

/** The cache of what was read. A refused session empties the seat at once, so that the router asks to sign in. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof ApiError && error.status === 401) queryClient.setQueryData(SESSION_KEY, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      // What the server refused will be refused again; only silence and its own failures are worth another try.
      retryDelay: RETRY_MS,
      retry: (failures, error) =>
        failures < ATTEMPTS && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
  },
});
