import { useTranslation } from 'react-i18next';
import type { Status } from '../../shared/api/figures';
import { StatusGlyph } from '../statuses/status-glyph';
import styles from './status-label.module.css';

/** The status of an item as sign and word; of one that does not count yet, the word for that. */
export function StatusLabel({ status, strong }: { status: Status | null; strong?: boolean }) {
  const { t } = useTranslation(['places', 'interface']);
  return (
    <span className={styles.label} data-strong={strong || undefined}>
      {status && <StatusGlyph status={status} />}
      <span>{status ? t(`interface:statuses.names.${status}`) : t('list.notYet')}</span>
    </span>
  );
}
