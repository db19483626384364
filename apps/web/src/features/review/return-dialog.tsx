import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import styles from './decision-dialog.module.css';
import { ReasonFields } from './reason-fields';

interface ReturnDialogProps {
  /** What is returned, in a few words. */
  name: string;
  onReturn: (reason: string) => void;
  onClose: () => void;
}

/** Asks why an entry is returned. */
export function ReturnDialog({ name, onReturn, onClose }: ReturnDialogProps) {
  const { t } = useTranslation('review');
  const form = useId();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('return.title')}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('return.cancel')}
          </Button>
          <Button type="submit" form={form} disabled={reason.trim() === ''}>
            {t('return.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onReturn(reason.trim());
        }}
      >
        <p>{name}</p>
        <ReasonFields value={reason} onChange={setReason} />
        <p className={styles.note}>{t('return.then')}</p>
      </form>
    </Dialog>
  );
}
