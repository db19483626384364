import { VERDICTS } from '@core/metrics';
import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import type { JudgedPromise, Verdict } from '../promises/promise-queries';
import { VerdictLabel } from '../promises/verdict-label';
import styles from './verdicts.module.css';

interface VerdictDialogProps {
  promise: JudgedPromise;
  fault: unknown;
  isPending: boolean;
  onDecide: (verdict: Verdict, reason: string | undefined) => void;
  onClose: () => void;
}

/** Lets an analyst say what they make of a promise; other than the rule only with a reason. */
export function VerdictDialog({ promise, fault, isPending, onDecide, onClose }: VerdictDialogProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const form = useId();
  const [verdict, setVerdict] = useState<Verdict>(promise.verdict);
  const [reason, setReason] = useState('');
  const needsReason = verdict !== promise.proposed;
  const isReady = !needsReason || reason.trim() !== '';
  return (
    <Dialog
      title={t('verdicts.dialog', { code: promise.promise })}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('return.cancel')}
          </Button>
          <Button type="submit" form={form} disabled={!isReady} loading={isPending}>
            {t('verdicts.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isPending) onDecide(verdict, reason.trim() || undefined);
        }}
      >
        <p>{nameOf(promise.text)}</p>
        <fieldset className={styles.choices}>
          <legend>{t('verdicts.choose')}</legend>
          {VERDICTS.map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="radio"
                name={form}
                checked={verdict === one}
                data-autofocus={verdict === one || undefined}
                onChange={() => setVerdict(one)}
              />
              <VerdictLabel verdict={one} />
              {one === promise.proposed && <span className={styles.quiet}>{t('verdicts.byRule')}</span>}
            </label>
          ))}
        </fieldset>
        <Textarea
          label={t(needsReason ? 'verdicts.reason' : 'verdicts.reasonOptional')}
          description={needsReason ? t('verdicts.reasonHint') : undefined}
          rows={3}
          required={needsReason}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFault error={fault} />
      </form>
    </Dialog>
  );
}
