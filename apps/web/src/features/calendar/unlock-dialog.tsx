import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { usePeriodStep, type PeriodDialogProps } from './use-period-step';
import styles from './calendar.module.css';

/** Opens a closed period again, with a reason; a single correction needs no opening, and it says so. */
export function UnlockDialog({ programme, period, onClose, onDone }: PeriodDialogProps) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const form = useId();
  const [reason, setReason] = useState('');
  const opening = usePeriodStep({ programme, period });
  const isReady = reason.trim() !== '';
  const name = format.period(period.period);
  const unlock = (): void => {
    if (!isReady || opening.isPending) return;
    opening.mutate(
      { method: 'DELETE', path: '/lock', query: { programme, reason: reason.trim() } },
      { onSuccess: () => onDone(t('unlock.done', { period: name })) },
    );
  };
  return (
    <Dialog
      title={t('unlock.title', { period: name })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={opening.isPending}>
            {t('unlock.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          unlock();
        }}
      >
        <p>{t('unlock.lead')}</p>
        <p>{t('unlock.correction')}</p>
        <Textarea
          data-autofocus
          label={t('reason')}
          rows={3}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFault error={opening.error} />
      </form>
    </Dialog>
  );
}
