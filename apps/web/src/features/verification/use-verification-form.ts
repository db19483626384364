import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../shared/api/request';
import { sendFiles } from '../evidence/send-files';
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

/** The value as a number, with a comma or a point; null where it is none. */
export function quantityOf(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Today where the reader is. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * What was seen of an item, on its way to the server: first the verification, then its files. A verification that was recorded
 * is not recorded again when its files have to be sent once more.
 */
export function useVerificationForm(programme: string, item: Candidate, onDone: () => void) {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<VerificationDraft>({
    ...{ date: today(), method: 'site', result: null, value: '', place: '', note: '', files: [] },
  });
  const [recorded, setRecorded] = useState<number | null>(null);
  const [key] = useState(() => crypto.randomUUID?.());
  const needsValue = draft.result === 'confirmed' || draft.result === 'partly';
  const value = quantityOf(draft.value);
  const isReady = draft.result !== null && draft.date !== '' && (!needsValue || value !== null);
  const sending = useMutation({
    mutationFn: async () => {
      const { date, method, result, place, note, files } = draft;
      let id = recorded;
      if (id === null) {
        const answer = await request<{ id: number }>(`/items/${item.itemId}/verifications`, {
          method: 'POST',
          body: {
            ...{ date, method, result },
            value: needsValue ? value : undefined,
            place: place.trim() || undefined,
            note: note.trim() || undefined,
          },
          idempotencyKey: key,
        });
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
