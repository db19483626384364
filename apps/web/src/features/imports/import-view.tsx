import { Progress } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProgress } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import { FindingsTable } from './findings-table';
import { importEnded } from './import-end';
import { ImportSteps } from './import-steps';
import { useImportProgress } from './use-import-progress';
import styles from './import-view.module.css';

const ROWS = ['total', 'accepted', 'unchanged', 'rejected'] as const;

/** One import from receipt to figures: where it is, what became of its rows, what is wrong with them. */
export function ImportView({ id, session }: { id: string; session: Session }) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const { progress, error, polling, follow } = useImportProgress(id);
  const place = useRef<HTMLDivElement>(null);
  const known = progress !== undefined;
  // It may have been opened from a list far below.
  useEffect(() => place.current?.focus(), [known]);
  if (error && !progress) return <Failure error={error} />;
  if (!progress) return <p role="status">{t('state.loading')}</p>;
  const ended = importEnded(progress);
  const refused = progress.status === 'rejected' || progress.status === 'failed';
  const partly = progress.status === 'applied' && (progress.rejectedRows ?? 0) > 0;
  return (
    <div ref={place} tabIndex={-1} className={styles.view}>
      <p
        className={styles.status}
        role="status"
        data-refused={refused || undefined}
        data-partly={partly || undefined}
      >
        {ended &&
          (refused || partly ? (
            <IconAlertTriangle size={18} aria-hidden />
          ) : (
            <IconCircleCheck size={18} aria-hidden />
          ))}
        <strong>{t(partly ? 'upload:partly' : `upload:status.${progress.status}`)}</strong>
        {progress.status === 'applied' && (
          <span>{progress.foldedAt ? t('upload:folded') : t('upload:folding')}</span>
        )}
      </p>
      {!ended && (
        <Progress
          value={ratioOf(progress) * 100}
          striped
          animated
          size="lg"
          aria-label={t('upload:progressLabel')}
        />
      )}
      {polling && <p className={styles.connection}>{t('upload:connection')}</p>}
      {(progress.totalRows ?? 0) > 0 && (
        <dl className={styles.rows}>
          {ROWS.map((row) => (
            <div key={row}>
              <dt>
                {row === 'accepted' && progress.status === 'previewed'
                  ? t('upload:rows.toRecord')
                  : t(`upload:rows.${row}`)}
              </dt>
              <dd data-bad={(row === 'rejected' && (progress.rejectedRows ?? 0) > 0) || undefined}>
                {format.count(progress[`${row}Rows`] ?? 0)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ImportSteps of={progress} session={session} onTaken={follow} />
      {(ended || progress.status === 'applied') && <FindingsTable id={id} kind={progress.kind} />}
    </div>
  );
}

/** How far an unfinished import is, 0..1: while nothing is counted yet, a little, so that the bar is seen to live. */
function ratioOf({ totalRows, processedRows, status }: ImportProgress): number {
  if (status === 'applied') return 1;
  return totalRows ? Math.max(0.04, (processedRows ?? 0) / totalRows) : 0.04;
}
