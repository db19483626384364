import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import type { Obligation } from '../desk-queries';
import styles from './due.module.css';

/** How much is reported already of what is expected. */
export function ReportedBar({
  of: { received, expected },
}: {
  of: Pick<Obligation, 'received' | 'expected'>;
}) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const share = expected > 0 ? Math.min(1, received / expected) : 1;
  return (
    <span className={styles.reported}>
      <span>{t('totals.of', { count: format.count(received), all: format.count(expected) })}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
