import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { FileDrop } from '../imports/file-drop';
import { sendFile } from '../imports/send-file';
import styles from './plans.module.css';

interface ProposeDialogProps {
  programme: string;
  onClose: () => void;
}

/** Sends a file with road maps to be looked at: nothing of it counts until somebody approves it. */
export function ProposeDialog({ programme, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('plans');
  const { t: common } = useTranslation(['interface', 'upload']);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation({
    mutationFn: (chosen: File) =>
      sendFile(
        { file: chosen, kind: 'road-maps', programme, mode: 'preview', onError: 'skip' },
        () => undefined,
        new AbortController().signal,
      ),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['imports'] });
      void navigate({ to: '/plans/proposals/$id', params: { id } });
    },
  });
  return (
    <Dialog
      title={t('propose.title')}
      opened
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('request.cancel')}
          </Button>
          <Button
            disabled={file === null}
            loading={sending.isPending}
            onClick={() => file && sending.mutate(file)}
          >
            {t('propose.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('propose.text')}</p>
        <FileDrop file={file} hint={common('upload:kindHints.road-maps')} onFile={setFile} />
        <FormFault error={sending.error} />
      </div>
    </Dialog>
  );
}
