import { Button, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { Failure } from '../../../shared/ui/failure';
import type { Sending } from './use-sending';
import styles from './sending.module.css';

/** How a report stands that was sent: on its way, waiting for the connection, recorded. */
export function SendingLine({ sending, onDone }: { sending: Sending; onDone: () => void }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  if (sending.kind === 'none') return null;
  if (sending.kind === 'failed') {
    return <Failure error={sending.error} title={t('sending.failed')} />;
  }
  if (sending.kind !== 'done') {
    return (
      <p className={styles.line} role="status" data-tone={sending.kind === 'waiting' ? 'warn' : undefined}>
        <Loader size={16} aria-hidden />
        {t(sending.kind === 'waiting' ? 'sending.waiting' : 'sending.going')}
      </p>
    );
  }
  const { accepted, unchanged, refused, importId } = sending;
  return (
    <div className={styles.line} role="status" data-tone={refused > 0 ? 'warn' : 'good'}>
      <strong>{t('sending.done', { count: format.count(accepted) })}</strong>
      {unchanged > 0 && <span>{t('sending.unchanged', { count: format.count(unchanged) })}</span>}
      {refused > 0 && <span>{t('sending.refused', { count: format.count(refused) })}</span>}
      <Link to="/imports/$id" params={{ id: importId }}>
        {t('sending.details')}
      </Link>
      <Button size="compact-xs" variant="subtle" onClick={onDone}>
        {t('sending.close')}
      </Button>
    </div>
  );
}
