import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { SendOnce } from '../../shared/api/send-once';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { useDueDay } from '../calendar/use-due-day';
import { completenessQueries, type Extension, type Obligation } from './completeness-queries';
import styles from './completeness.module.css';

interface ExtensionDialogProps {
  programme: string;
  period: string;
  obligation: Obligation;
  onClose: () => void;
}

/** Gives one road map more time for a period, with the reason; shows what it was given before. */
export function ExtensionDialog({ programme, period, obligation, onClose }: ExtensionDialogProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const dueDay = useDueDay(programme);
  const form = useId();
  const earlier = useQuery(completenessQueries.extensions(programme, obligation.roadMap));
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [once] = useState(() => new SendOnce());
  const granting = useMutation({
    mutationFn: () =>
      once.send({ period, until, reason: reason.trim() }, (body, idempotencyKey) =>
        request<Extension>(`/road-maps/${obligation.roadMap}/extensions`, {
          method: 'POST',
          body,
          idempotencyKey,
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['reporting', programme] });
      onClose();
    },
  });
  const isReady = until !== '' && reason.trim() !== '';
  return (
    <Dialog
      title={t('extension.title', { place: nameOf(obligation.name), period: format.period(period) })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('return.cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={granting.isPending}>
            {t('extension.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !granting.isPending) granting.mutate();
        }}
      >
        <p>{t('extension.now', { day: format.day(dueDay(obligation.dueAt)) })}</p>
        <TextInput
          type="date"
          data-autofocus
          label={t('extension.until')}
          required
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Textarea
          label={t('extension.reason')}
          rows={3}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p className={styles.quiet}>{t('extension.then')}</p>
        <FormFault error={granting.error} />
      </form>
      <Loaded query={earlier} height={40}>
        {(given) =>
          given.length > 0 && (
            <>
              <h3 className={styles.heading}>{t('extension.earlier')}</h3>
              <ul className={styles.earlier}>
                {given.map((one) => (
                  <li key={one.id}>
                    {format.period(one.period)}: {format.day(one.until)}
                    <span className={styles.quiet}>{one.reason}</span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Dialog>
  );
}
