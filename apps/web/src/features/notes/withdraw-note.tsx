import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import type { Note } from './notes-query';
import styles from './notes.module.css';

interface WithdrawNoteProps {
  note: Note;
  onDone: () => void;
  onClose: () => void;
}

/** Asks why a note is taken back; it stays to be read as withdrawn, with the reason. */
export function WithdrawNote({ note, onDone, onClose }: WithdrawNoteProps) {
  const { t } = useTranslation('notes');
  const queryClient = useQueryClient();
  const form = useId();
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({
    mutationFn: () =>
      request<Note>(`/notes/${note.id}/withdrawal`, { method: 'POST', body: { reason: reason.trim() } }),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['notes', note.programme] });
    },
  });
  const isReady = reason.trim() !== '' && !withdrawing.isPending;
  return (
    <Dialog
      title={t('withdrawTitle')}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={withdrawing.isPending}>
            {t('withdraw')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) withdrawing.mutate();
        }}
      >
        <p className={styles.text}>{note.text}</p>
        <Textarea
          data-autofocus
          label={t('reason')}
          description={t('reasonHint')}
          rows={3}
          required
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFault error={withdrawing.error} />
      </form>
    </Dialog>
  );
}
