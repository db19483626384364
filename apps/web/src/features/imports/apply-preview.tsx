import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../shared/api/import-summary';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import styles from './import-view.module.css';

/** Has what was only looked at recorded; with nothing to record there is nothing to press. */
export function ApplyPreview({ of, onApplied }: { of: ImportSummary; onApplied: () => void }) {
  const { t } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const applying = useMutation({
    mutationFn: () => request(`/imports/${encodeURIComponent(of.id)}/apply`, { method: 'POST' }),
    onSuccess: onApplied,
  });
  const rows = of.acceptedRows ?? 0;
  const refusesAll = of.onError === 'reject' && (of.rejectedRows ?? 0) > 0;
  if (rows === 0 || refusesAll) return <p>{t(refusesAll ? 'upload:nothingAllowed' : 'upload:nothingNew')}</p>;
  return (
    <div className={styles.ask}>
      <p>{t('upload:notYet')}</p>
      <Button size="sm" loading={applying.isPending} onClick={() => applying.mutate()}>
        {t('upload:apply', { rows: format.count(rows) })}
      </Button>
      {applying.isError && <Failure error={applying.error} />}
    </div>
  );
}
