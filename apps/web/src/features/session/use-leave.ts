import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { recentSearches } from '../search/recent-searches';
import { SESSION_KEY, sessionQuery } from './session-query';

/** Leaves for the sign-in page and forgets what was read and looked for, once the server has ended the session. */
export function useLeave(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    // Leave first: emptied under a page still on screen, every one of its reads would ask again and be refused.
    const session = queryClient.getQueryData(sessionQuery.queryKey);
    await navigate({ to: '/sign-in', search: {} });
    if (session) recentSearches.clear(session.id ?? '');
    queryClient.setQueryData(SESSION_KEY, null);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  }, [queryClient, navigate]);
}
