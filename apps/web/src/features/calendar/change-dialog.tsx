import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { periodDays } from './period-days';
import { usePeriodStep, type PeriodDialogProps } from './use-period-step';
import styles from './calendar.module.css';

const MOST_GRACE = 60;

/** Moves the due day of a period or changes its grace, for everybody and with a reason. */
export function ChangeDialog({
  programme,
  period,
  zone,
  onClose,
  onDone,
}: PeriodDialogProps & { zone: string }) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const form = useId();
  const was = { dueOn: periodDays.dueOn(period.dueAt, zone), grace: periodDays.grace(period) };
  const [dueOn, setDueOn] = useState(was.dueOn);
  const [grace, setGrace] = useState(String(was.grace));
  const [reason, setReason] = useState('');
  const changing = usePeriodStep({ programme, period });
  const days = Number(grace);
  const isWhole = grace !== '' && Number.isInteger(days) && days >= 0 && days <= MOST_GRACE;
  const isOther = dueOn !== was.dueOn || days !== was.grace;
  const isReady = dueOn !== '' && isWhole && isOther && reason.trim() !== '';
  const name = format.period(period.period);
  const change = (): void => {
    if (!isReady || changing.isPending) return;
    const body = {
      programme,
      dueOn: dueOn === was.dueOn ? undefined : dueOn,
      graceDays: days === was.grace ? undefined : days,
      reason: reason.trim(),
    };
    changing.mutate(
      { method: 'PATCH', body },
      { onSuccess: () => onDone(t('change.done', { period: name })) },
    );
  };
  return (
    <Dialog
      title={t('change.title', { period: name })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={changing.isPending}>
            {t('change.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <p>{t('change.lead')}</p>
        <div className={styles.fields}>
          <label className={styles.field}>
            {t('change.dueOn')}
            <input
              type="date"
              data-autofocus
              required
              min={period.startsOn}
              value={dueOn}
              onChange={(event) => setDueOn(event.currentTarget.value)}
            />
          </label>
          <label className={styles.field}>
            {t('change.grace')}
            <input
              type="number"
              required
              min={0}
              max={MOST_GRACE}
              value={grace}
              onChange={(event) => setGrace(event.currentTarget.value)}
            />
          </label>
        </div>
        <Textarea
          label={t('reason')}
          rows={3}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFault error={changing.error} />
      </form>
    </Dialog>
  );
}
