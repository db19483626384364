import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Failure } from '../../shared/ui/failure';
import { ImportView } from './import-view';
import { RecentImports } from './recent-imports';
import { sendFile, type FileToSend } from './send-file';
import type { TemplateOf } from './template-link';
import { UploadForm } from './upload-form';
import styles from './upload-card.module.css';

interface UploadCardProps {
  session: Session;
  programmes: Programme[];
  programme?: string;
  template?: TemplateOf;
}

/** A file in: sent, read, checked, recorded, counted; and the last ones that came. */
export function UploadCard({ session, programmes, programme, template }: UploadCardProps) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const [sent, setSent] = useState(0);
  const [open, setOpen] = useState<{ id: string; repeated: boolean } | null>(null);
  const abort = useRef(new AbortController());
  const sending = useMutation({
    mutationFn: (file: FileToSend) => {
      abort.current = new AbortController();
      setSent(0);
      return sendFile(file, setSent, abort.current.signal);
    },
    onSuccess: (received) => {
      setOpen(received);
      void queryClient.invalidateQueries({ queryKey: ['imports', 'recent'] });
    },
  });
  const aborted = sending.isError && abort.current.signal.aborted;
  return (
    <Card title={t('upload:title')} className="screen-only">
      {open ? (
        <>
          {open.repeated && <p className={styles.note}>{t('upload:repeated')}</p>}
          <ImportView key={open.id} id={open.id} session={session} />
          <Button variant="default" size="xs" className={styles.another} onClick={() => setOpen(null)}>
            {t('upload:another')}
          </Button>
        </>
      ) : (
        <>
          <UploadForm
            session={session}
            programmes={programmes}
            programme={programme}
            template={template}
            disabled={sending.isPending}
            onSend={(file) => sending.mutate(file)}
          />
          {sending.isPending && (
            <div className={styles.sending}>
              <p role="status">{t('upload:sending', { percent: format.wholePercent(sent) })}</p>
              <Progress value={sent * 100} aria-label={t('upload:progressLabel')} />
              <Button variant="subtle" size="compact-sm" onClick={() => abort.current.abort()}>
                {t('upload:cancel')}
              </Button>
            </div>
          )}
          {sending.isError && !aborted && <Failure error={sending.error} title={t('upload:status.failed')} />}
        </>
      )}
      <RecentImports onOpen={(id) => setOpen({ id, repeated: false })} />
    </Card>
  );
}
