import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Failure } from '../../shared/ui/failure';
import { FileDrop } from '../imports/file-drop';
import { importQueries } from '../imports/import-queries';
import { ImportView } from '../imports/import-view';
import { sendFile } from '../imports/send-file';
import { boundaryQueries } from './boundary-queries';
import { MapPreview } from './map-preview';
import { readMapFile, type SentFeature } from './read-map-file';
import styles from './boundaries.module.css';

interface Sent {
  id: string;
  features: SentFeature[];
}

/** A file of boundaries: dropped, checked and drawn by its own lines, and only then recorded. */
export function BoundariesImport({ session }: { session: Session }) {
  const { t } = useTranslation('territories');
  const { t: common } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const [ratio, setRatio] = useState(0);
  const abort = useRef(new AbortController());
  const sending = useMutation({
    mutationFn: async (file: File): Promise<Sent> => {
      abort.current = new AbortController();
      setRatio(0);
      const asked = { file, kind: 'boundaries', mode: 'preview', onError: 'skip' } as const;
      const { id } = await sendFile(asked, setRatio, abort.current.signal);
      return { id, features: readMapFile(await file.text()) };
    },
  });
  const aborted = sending.isError && abort.current.signal.aborted;
  if (sending.data) {
    return (
      <Card title={t('boundaries.before')}>
        <Preview sent={sending.data} />
        <ImportView key={sending.data.id} id={sending.data.id} session={session} />
        <Button variant="default" size="xs" className={styles.another} onClick={() => sending.reset()}>
          {t('boundaries.another')}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={t('boundaries.file')} className="screen-only">
      <FileDrop
        file={sending.isPending ? (sending.variables ?? null) : null}
        hint={t('boundaries.hint')}
        onFile={(file) => file && !sending.isPending && sending.mutate(file)}
      />
      {sending.isPending && (
        <div className={styles.sending}>
          <p role="status">{t('boundaries.sending', { percent: format.wholePercent(ratio) })}</p>
          <Progress value={ratio * 100} aria-label={common('upload:progressLabel')} />
          <Button variant="subtle" size="compact-sm" onClick={() => abort.current.abort()}>
            {common('upload:cancel')}
          </Button>
        </div>
      )}
      {sending.isError && !aborted && (
        <Failure error={sending.error} title={common('upload:status.failed')} />
      )}
    </Card>
  );
}

function Preview({ sent: { id, features } }: { sent: Sent }) {
  // Followed by the view of the import beside it.
  const { data: progress } = useQuery(importQueries.one(id));
  const checked = progress !== undefined && CHECKED.has(progress.status);
  const changes = useQuery({ ...boundaryQueries.changes(id), enabled: checked });
  return <MapPreview features={features} changes={changes.data ?? []} />;
}

/** The states in which the server has said what each feature would do. */
const CHECKED: ReadonlySet<string> = new Set(['previewed', 'applying', 'applied', 'rejected']);
