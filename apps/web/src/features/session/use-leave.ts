import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { SESSION_KEY } from './session-query';

/** Leaves for the sign-in page and forgets what was read, once the server has ended the session. */
export function useLeave(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    // Leave first: emptied under a page still on screen, every one of its reads would ask again and be refused.
    await navigate({ to: '/sign-in', search: {} });
    queryClient.setQueryData(SESSION_KEY, null);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
  }, [queryClient, navigate]);
}
