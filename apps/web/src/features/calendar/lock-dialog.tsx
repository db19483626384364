import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { usePeriodStep, type PeriodDialogProps } from './use-period-step';
import styles from './calendar.module.css';

const FREEZES = ['files', 'forms', 'days', 'edition'] as const;

/** Says what closing a period freezes, and closes it; with reports missing or the period running, only with a reason. */
export function LockDialog({ programme, period, onClose, onDone }: PeriodDialogProps) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const form = useId();
  const [reason, setReason] = useState('');
  const locking = usePeriodStep({ programme, period });
  const missing = period.counts.roadMaps - period.counts.complete;
  const force = missing > 0 || !period.ended;
  const isReady = !force || reason.trim() !== '';
  const name = format.period(period.period);
  const lock = (): void => {
    if (!isReady || locking.isPending) return;
    locking.mutate(
      {
        method: 'POST',
        path: '/lock',
        body: { programme, ...(force && { force }), reason: reason.trim() || undefined },
      },
      { onSuccess: () => onDone(t('lock.done', { period: name })) },
    );
  };
  return (
    <Dialog
      title={t('lock.title', { period: name })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={locking.isPending}>
            {t('lock.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          lock();
        }}
      >
        <p>{t('lock.lead')}</p>
        <ul className={styles.freezes}>
          {FREEZES.map((what) => (
            <li key={what}>{t(`lock.freezes.${what}`)}</li>
          ))}
        </ul>
        <p>{t('lock.back')}</p>
        {force && (
          <p className={styles.warning}>
            {!period.ended && t('lock.running')}{' '}
            {missing > 0 && t('lock.missing', { count: format.count(missing) })}
          </p>
        )}
        <Textarea
          data-autofocus
          label={t(force ? 'reason' : 'reasonOptional')}
          rows={3}
          required={force}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFault error={locking.error} />
      </form>
    </Dialog>
  );
}
