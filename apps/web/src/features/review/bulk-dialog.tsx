import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import styles from './decision-dialog.module.css';
import { ReasonFields } from './reason-fields';
import type { Decision, Reviewed } from './queued-entry';
import type { Word } from './send-review';

interface BulkDialogProps {
  decision: Decision;
  count: number;
  /** All that the filters find, not only what is ticked. */
  isWholeQueue: boolean;
  /** Gives the ids; the whole queue's are read only when it is confirmed. */
  ids: () => Promise<readonly string[]>;
  send: (word: Word) => Promise<Reviewed>;
  onDone: (outcome: Reviewed) => void;
  onClose: () => void;
}

/** Asks before many entries are decided at once: how many, why where they are returned, and what cannot be taken back. */
export function BulkDialog({ decision, count, isWholeQueue, ids, send, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const form = useId();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: async () => send({ ids: await ids(), decision, reason: reason.trim() || undefined }),
    onSuccess: (outcome) => {
      onDone(outcome);
      if (outcome.refused.length === 0) onClose();
    },
  });
  const needsReason = decision === 'return' && reason.trim() === '';
  const counted = format.count(count);
  return (
    <Dialog
      title={t(`bulk.${decision}.title`, { count: counted })}
      opened
      onClose={onClose}
      footer={
        deciding.isSuccess ? (
          <Button onClick={onClose}>{t('bulk.close')}</Button>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              {t('return.cancel')}
            </Button>
            <Button type="submit" form={form} disabled={needsReason} loading={deciding.isPending}>
              {t(`bulk.${decision}.submit`, { count: counted })}
            </Button>
          </>
        )
      }
    >
      {deciding.isSuccess ? (
        <Outcome of={deciding.data} />
      ) : (
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!needsReason && !deciding.isPending) deciding.mutate();
          }}
        >
          {isWholeQueue && <p>{t('bulk.whole', { count: counted })}</p>}
          {decision === 'return' && <ReasonFields value={reason} onChange={setReason} />}
          <p className={styles.note}>{t(`bulk.${decision}.then`)}</p>
          <FormFault error={deciding.error} />
        </form>
      )}
    </Dialog>
  );
}

/** How many were decided, and why the others were not. */
function Outcome({ of: { decided, refused } }: { of: Reviewed }) {
  const { t } = useTranslation('review');
  const errorText = useErrorText();
  const format = useFigureFormat();
  const byCode = new Map<string, number>();
  for (const { code } of refused) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return (
    <div className={styles.form} role="status">
      <p>{t('bulk.decided', { count: format.count(decided) })}</p>
      <p>{t('bulk.refused', { count: format.count(refused.length) })}</p>
      <ul>
        {[...byCode].map(([code, times]) => (
          <li key={code}>
            {errorText(code)} {t('bulk.times', { count: format.count(times) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
