import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../shared/api/api-error';
import type { Decision, QueuedEntry, Reviewed } from './queued-entry';
import { sendReview, type Word } from './send-review';

/** How long a single word may be taken back before it is sent. */
export const HOLD_MS = 6_000;

/** A word that is not sent yet. */
export interface Held {
  entry: QueuedEntry;
  decision: Decision;
  reason?: string;
}

/** A word that did not hold: by whose entry, and the code that says why. */
export interface Setback {
  entry: QueuedEntry;
  code: string;
  params: Record<string, unknown>;
}

/**
 * Words on single entries. The entry leaves the list at once and the word waits a few seconds, in which it may be taken back:
 * a decision that is recorded never changes. The next word, leaving the page and closing it send what waits.
 */
export function useDecisions(programme: string) {
  const queryClient = useQueryClient();
  const [held, setHeld] = useState<Held | null>(null);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [setbacks, setSetbacks] = useState<readonly Setback[]>([]);
  const waiting = useRef<{ held: Held; timer: ReturnType<typeof setTimeout> } | null>(null);

  // What is read of an item tells its entries, too: the next one of the same item was read before this word.
  const reread = useCallback(
    () =>
      Promise.all(
        [
          ['entries', programme],
          ['figures', programme, 'item'],
        ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      ),
    [queryClient, programme],
  );
  const show = useCallback((id: string): void => {
    setDecided((ids) => new Set([...ids].filter((other) => other !== id)));
  }, []);

  /** Sends the word that waits, if one does. */
  const send = useCallback(async (): Promise<void> => {
    if (waiting.current === null) return;
    const { held: word, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    setHeld((now) => (now === word ? null : now));
    const { entry, decision, reason } = word;
    try {
      await sendReview({ ids: [entry.id], decision, reason });
    } catch (error) {
      const { code, params } = error instanceof ApiError ? error : new ApiError(0, 'INTERNAL');
      setSetbacks((known) => [...known, { entry, code, params }]);
      show(entry.id);
    }
    await reread();
  }, [reread, show]);

  const decide = useCallback(
    (entry: QueuedEntry, decision: Decision, reason?: string): void => {
      void send();
      const word = { entry, decision, reason };
      waiting.current = { held: word, timer: setTimeout(() => void send(), HOLD_MS) };
      setHeld(word);
      setDecided((ids) => new Set(ids).add(entry.id));
    },
    [send],
  );

  /** Gives the entry whose word was taken back. */
  const undo = useCallback((): QueuedEntry | null => {
    if (waiting.current === null) return null;
    const { held: word, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    setHeld(null);
    show(word.entry.id);
    return word.entry;
  }, [show]);

  /** Many at once, asked before and sent at once. @throws ApiError */
  const decideAll = useCallback(
    async (word: Word): Promise<Reviewed> => {
      await send();
      const outcome = await sendReview(word);
      const refused = new Set(outcome.refused.map(({ id }) => id));
      setDecided((ids) => new Set([...ids, ...word.ids.filter((id) => !refused.has(id))]));
      await reread();
      return outcome;
    },
    [send, reread],
  );

  useEffect(() => {
    const leave = (): void => void send();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);

  const clearSetbacks = useCallback(() => setSetbacks([]), []);
  return { held, decided, setbacks, decide, undo, decideAll, clearSetbacks, reread, settle: send };
}
