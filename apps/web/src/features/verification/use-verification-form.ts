import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request';
import { SendOnce } from '../../shared/api/send-once';
import { typedNumber } from '../../shared/format/typed-number';
import { sendFiles } from '../evidence/send-files';
import { useToday } from '../session/use-today';
import type { Candidate } from './verification-queries';

export const METHODS = ['site', 'desk', 'registry', 'citizen'] as const;
export const RESULTS = ['confirmed', 'partly', 'refuted', 'unusable'] as const;

export type Method = (typeof METHODS)[number];
export type Result = (typeof RESULTS)[number];

/** What is filled in. */
export interface VerificationDraft {
  date: string;
  method: Method;
  result: Result | null;
  value: string;
  place: string;
  note: string;
  files: readonly File[];
}

/**
 * What was seen of an item, on its way to the server: first the verification, then its files. A verification that was recorded
 * is not recorded again when its files have to be sent once more.
 */
export function useVerificationForm(programme: string, item: Candidate, onDone: () => void) {
  const queryClient = useQueryClient();
  const today = useToday();
  const [draft, setDraft] = useState<VerificationDraft>({
    ...{ date: today, method: 'site', result: null, value: '', place: '', note: '', files: [] },
  });
  const [recorded, setRecorded] = useState<number | null>(null);
  const [once] = useState(() => new SendOnce());
  const needsValue = draft.result === 'confirmed' || draft.result === 'partly';
  const value = typedNumber(draft.value) ?? null;
  const isReady = draft.result !== null && draft.date !== '' && (!needsValue || value !== null);
  const sending = useMutation({
    mutationFn: async () => {
      const { date, method, result, place, note, files } = draft;
      let id = recorded;
      if (id === null) {
        const seen = {
          ...{ date, method, result },
          value: needsValue ? value : undefined,
          place: place.trim() || undefined,
          note: note.trim() || undefined,
        };
        const answer = await once.send(seen, (body, idempotencyKey) =>
          request<{ id: number }>(`/items/${item.itemId}/verifications`, {
            method: 'POST',
            body,
            idempotencyKey,
          }),
        );
        ({ id } = answer);
        setRecorded(id);
      }
      if (files.length > 0) await sendFiles(`/items/${item.itemId}/verifications/${id}/evidence`, files);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['entries', programme] });
      onDone();
    },
  });
  const change = (part: Partial<VerificationDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const choose = (result: Result): void => {
    // What is confirmed is what was claimed; it may still be corrected.
    const claimed = result === 'confirmed' ? String(item.value) : draft.value;
    change({ result, value: claimed });
  };
  return { draft, change, choose, needsValue, isReady, sending, isRecorded: recorded !== null };
}
