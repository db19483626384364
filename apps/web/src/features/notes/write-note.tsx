import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import type { Note } from './notes-query';
import styles from './notes.module.css';

const LONGEST_NOTE = 1_000;

interface WriteNoteProps {
  programme: string;
  territory: string;
  periods: readonly string[];
  now: string;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for the words of a note at one point of the chart; everybody who may see the place will read them. */
export function WriteNote({ programme, territory, periods, now, onDone, onClose }: WriteNoteProps) {
  const { t } = useTranslation('notes');
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const form = useId();
  const [period, setPeriod] = useState(now);
  const [text, setText] = useState('');
  const writing = useMutation({
    mutationFn: () =>
      request<Note>('/notes', {
        method: 'POST',
        body: { programme, territory, period, text: text.trim() },
        idempotencyKey: crypto.randomUUID?.(),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['notes', programme] });
      onDone();
    },
  });
  const isReady = text.trim() !== '' && !writing.isPending;
  return (
    <Dialog
      title={t('write')}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={writing.isPending}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) writing.mutate();
        }}
      >
        <NativeSelect
          size="xs"
          label={t('period')}
          value={period}
          data={[...periods].reverse().map((value) => ({ value, label: format.period(value) }))}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <Textarea
          data-autofocus
          label={t('text')}
          description={t('hint', { left: format.count(LONGEST_NOTE - text.length) })}
          rows={4}
          required
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormFault error={writing.error} />
      </form>
    </Dialog>
  );
}
