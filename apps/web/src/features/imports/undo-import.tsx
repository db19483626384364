import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../shared/api/schema.generated';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import styles from './import-view.module.css';

type Reverted = components['schemas']['RevertedResponse'];

/** Takes a recorded file back, once it was asked whether that is meant. */
export function UndoImport({
  id,
  isUndone,
  onUndone,
}: {
  id: string;
  isUndone: boolean;
  onUndone: () => void;
}) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const [asking, setAsking] = useState(false);
  const undoing = useMutation({
    mutationFn: () => request<Reverted>(`/imports/${encodeURIComponent(id)}/revert`, { method: 'POST' }),
    onSuccess: onUndone,
    onSettled: () => setAsking(false),
  });
  if (undoing.data) {
    const { withdrawn, refusedCount } = undoing.data;
    return (
      <p role="status">
        {t('upload:undo.done', { withdrawn: format.count(withdrawn) })}{' '}
        {refusedCount > 0 && t('upload:undo.kept', { kept: format.count(refusedCount) })}
      </p>
    );
  }
  if (isUndone) return null;
  return (
    <div className={styles.ask} data-asking={asking || undefined}>
      {asking && <p>{t('upload:undo.question')}</p>}
      <div className={styles.answers}>
        {asking ? (
          <>
            <Button
              size="xs"
              className={styles.danger}
              autoFocus
              loading={undoing.isPending}
              onClick={() => undoing.mutate()}
            >
              {t('upload:undo.yes')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking(false)}>
              {t('upload:undo.no')}
            </Button>
          </>
        ) : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('upload:undo.ask')}
          </Button>
        )}
      </div>
      {undoing.isError && <Failure error={undoing.error} />}
    </div>
  );
}
