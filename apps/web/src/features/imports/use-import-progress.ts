import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { ImportSummary } from '../../shared/api/import-summary';
import { apiUrl } from '../../shared/api/request';
import { importEnded } from './import-end';
import { importQueries } from './import-queries';

const POLL_MS = 3_000;

interface Watched {
  progress: ImportSummary | undefined;
  error: unknown;
  /** The stream is lost; the state is asked for every few seconds instead. */
  polling: boolean;
  /** Begins to follow again: something new was asked of an import that had come to rest. */
  follow: () => void;
}

/** Follows one import to its end by its event stream, and by asking when the stream is lost. Once on a page: others read `importQueries.one`. */
export function useImportProgress(id: string): Watched {
  const queryClient = useQueryClient();
  const [polling, setPolling] = useState(false);
  const [round, setRound] = useState(0);
  const { data: progress, error } = useQuery({
    ...importQueries.one(id),
    refetchInterval: (query) =>
      polling && !(query.state.data && importEnded(query.state.data)) ? POLL_MS : false,
  });
  useEffect(() => {
    const source = new EventSource(apiUrl(`/imports/${encodeURIComponent(id)}/events`));
    const finish = (): void => {
      source.close();
      setPolling(false);
      // A file may bring territories, programmes, periods or figures: whatever is on screen is read again.
      void queryClient.invalidateQueries();
    };
    source.onopen = () => setPolling(false);
    source.onerror = () => setPolling(true);
    source.addEventListener('progress', (event) => {
      queryClient.setQueryData(
        importQueries.one(id).queryKey,
        JSON.parse((event as MessageEvent<string>).data) as ImportSummary,
      );
    });
    source.addEventListener('end', finish);
    return () => source.close();
  }, [id, queryClient, round]);
  const follow = useCallback(() => setRound((before) => before + 1), []);
  return { progress, error, polling: polling && !(progress && importEnded(progress)), follow };
}
