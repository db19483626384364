import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { allPages } from '../../../shared/api/all-pages';
import { ApiError } from '../../../shared/api/api-error';
import type { Finding } from '../../../shared/api/finding';
import type { ImportSummary } from '../../../shared/api/import-summary';
import { request } from '../../../shared/api/request';
import { sendFile } from '../../imports/send-file';
import type { DraftBox } from '../drafts/draft-box';
import type { Outgoing } from '../drafts/stored-sheet';
import { settleOutgoing } from './settle-outgoing';

/** How a report stands that was sent from a sheet. */
export type Sending =
  | { kind: 'none' }
  | { kind: 'going' }
  /** The connection was lost; it goes on by itself. */
  | { kind: 'waiting' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'done'; importId: string; accepted: number; unchanged: number; refused: number };

const POLL_MS = 500;
const AGAIN_MS = 4_000;
const OVER: readonly ImportSummary['status'][] = ['applied', 'rejected', 'failed', 'reverted'];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isAway = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 502 || error.status === 429);

/** Sends a report and follows it to its end; one that was under way when the page was closed is taken up again. */
export function useSending(box: DraftBox, programme: string) {
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending>({ kind: 'none' });
  const busy = useRef(false);
  const ended = useRef(false);

  const carry = useCallback(
    async (outgoing: Outgoing): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      setSending({ kind: 'going' });
      try {
        const end = await carried(
          box,
          programme,
          outgoing,
          (isLost) => setSending({ kind: isLost ? 'waiting' : 'going' }),
          ended,
        );
        if (end) setSending(end);
        for (const subject of ['desk', 'imports', 'entries', 'reporting'])
          void queryClient.invalidateQueries({ queryKey: [subject] });
      } catch (error) {
        setSending({ kind: 'failed', error });
        await box.send(null);
      } finally {
        busy.current = false;
      }
    },
    [box, programme, queryClient],
  );

  useEffect(() => {
    ended.current = false;
    if (box.outgoing) void carry(box.outgoing);
    return () => {
      ended.current = true;
    };
  }, [box, carry]);

  const send = useCallback(
    async (outgoing: Outgoing): Promise<void> => {
      await box.send(outgoing);
      await carry(outgoing);
    },
    [box, carry],
  );
  return { sending, send, forget: useCallback(() => setSending({ kind: 'none' }), []) };
}

/** Until it is known what became of it; undefined: the page was left. */
async function carried(
  box: DraftBox,
  programme: string,
  outgoing: Outgoing,
  onLost: (isLost: boolean) => void,
  ended: { readonly current: boolean },
): Promise<Sending | undefined> {
  let id = outgoing.importId;
  while (!ended.current) {
    try {
      id ??= await taken(programme, outgoing);
      if (id !== outgoing.importId) await box.send({ ...outgoing, importId: id });
      onLost(false);
      const one = await request<ImportSummary>(`/imports/${id}`);
      if (OVER.includes(one.status)) {
        const findings = await allPages<Finding>(`/imports/${id}/findings`, {}, new AbortController().signal);
        if (one.status !== 'applied') throw refusalOf(one, findings);
        settleOutgoing(box, outgoing, findings);
        await box.send(null);
        return {
          ...{ kind: 'done', importId: id, accepted: one.acceptedRows },
          ...{ unchanged: one.unchangedRows, refused: one.rejectedRows },
        };
      }
      await pause(POLL_MS);
    } catch (error) {
      if (!isAway(error)) throw error;
      onLost(true);
      await pause(AGAIN_MS);
    }
  }
  return undefined;
}

async function taken(programme: string, { body, fileName }: Outgoing): Promise<string> {
  const file = new File([body], fileName, { type: 'application/json' });
  const sent = await sendFile(
    { file, kind: 'progress', programme, mode: 'apply', onError: 'skip' },
    () => undefined,
    new AbortController().signal,
  );
  return sent.id;
}

function refusalOf({ failure }: ImportSummary, findings: readonly Finding[]): ApiError {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const { code, params } = first ?? failure ?? { code: 'INTERNAL', params: {} };
  return new ApiError(422, code, { ...params });
}
