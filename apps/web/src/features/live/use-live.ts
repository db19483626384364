import { useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import type { LiveState } from './live-connection';
import { sharedLive } from './shared-live';

const JITTER_MS = 1_500;
const BACKGROUND_MS = 15_000;

/** Subjects of reads that a fold may have changed; the programme is the second part of their keys. */
const FOLLOWING: ReadonlySet<unknown> = new Set(['figures', 'entries', 'reporting']);

const ofProgramme =
  (programme: string, background: boolean) =>
  (query: Query): boolean =>
    FOLLOWING.has(query.queryKey[0]) &&
    query.queryKey[1] === programme &&
    (query.options.meta?.background === true) === background;

/**
 * Listens while somebody is signed in who may look at figures, and lets the changed programme's figures be read again: at a random moment
 * within a second and a half, so that a thousand readers do not ask at once; decoration (district squares) later
 * and at most once in fifteen seconds.
 */
export function useLive(): LiveState | 'off' {
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const mayListen = Boolean(session && rights.any(session));
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    if (!mayListen) return;
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const soon = (programme: string, background: boolean, delay: number): void => {
      const key = `${programme} ${background}`;
      if (timers.has(key)) return;
      const refresh = (): void => {
        timers.delete(key);
        void queryClient.invalidateQueries({ predicate: ofProgramme(programme, background) });
      };
      timers.set(key, setTimeout(refresh, delay));
    };
    const stop = sharedLive((message) => {
      if (message.kind === 'state') return setState(message.state);
      soon(message.change.programme, false, Math.random() * JITTER_MS);
      soon(message.change.programme, true, BACKGROUND_MS);
    });
    return () => {
      stop();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }, [mayListen, queryClient]);
  return mayListen ? state : 'off';
}
